package in.sakshi.web.wiring;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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
 * @param draftSecret of what the keys of drafts are made, 32 bytes in Base64; for a desk in a JVM of its own
 * @param patience how long an answer of a door is waited for
 * @param pagesAtOnce how many pages are made at once; whoever comes then is told to come again
 */
@ConfigurationProperties("sakshi.desk")
public record WebDeskSettings(
        URI commands,
        URI questions,
        URI issuer,
        @DefaultValue("sakshi-desk") String client,
        String secret,
        @Nullable String draftSecret,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("100") int pagesAtOnce) {

    public WebDeskSettings {
        require(commands, "commands", "the address of the command door");
        require(questions, "questions", "the address of the query door");
        require(issuer, "issuer", "the address of the OpenID provider at which officers log in");
        require(secret, "secret", "what the issuer knows the desk by");
    }

    private static void require(@Nullable Object value, String name, String expected) {
        if (value == null || value.toString().isBlank()) {
            throw new DeskNotSetUp("sakshi.desk." + name + " is not set (expected: " + expected + ").");
        }
    }
}
