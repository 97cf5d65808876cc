package in.sakshi.web.wiring;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the desk.
 *
 * @param commands where the command door is
 * @param questions where the query door is
 * @param issuer at which officers log in
 * @param client by which name the issuer knows the desk
 * @param secret with which the desk shows the issuer that it is the desk
 * @param patience how long an answer of a door is waited for
 */
@ConfigurationProperties("sakshi.desk")
public record WebDeskSettings(
        URI commands,
        URI questions,
        URI issuer,
        @DefaultValue("sakshi-desk") String client,
        String secret,
        @DefaultValue("10s") Duration patience) {}
