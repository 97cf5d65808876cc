package in.sakshi.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the standalone service.
 *
 * @param data directory of everything that must last
 * @param demo whether to record the demo's case if the ledger is empty
 */
@ConfigurationProperties("sakshi")
record StandaloneSettings(@DefaultValue("data") Path data, boolean demo) {

    /** Where the ledger's files are. */
    Path ledger() {
        return data.resolve("ledger").toAbsolutePath().normalize();
    }
}
