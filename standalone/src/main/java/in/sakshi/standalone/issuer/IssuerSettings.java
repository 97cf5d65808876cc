package in.sakshi.standalone.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the issuer.
 *
 * @param address under which officers' browsers and programs reach it, and by which its tokens name it
 * @param directory where accounts, open logins and keys lie; apart from the data, readable for the service alone
 * @param wrongPasswords after how many wrong passwords in a row an account is shut
 * @param shutFor for how long
 * @param goodFor how long a token is good
 */
@ConfigurationProperties("sakshi.issuer")
record IssuerSettings(
        URI address,
        @DefaultValue("data-keys/issuer") Path directory,
        @DefaultValue("5") int wrongPasswords,
        @DefaultValue("15m") Duration shutFor,
        @DefaultValue("10m") Duration goodFor) {

    IssuerSettings {
        directory = directory.toAbsolutePath().normalize();
    }
}
