package in.sakshi.door.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast somebody may come again: at once so often, and then so often in a second.
 *
 * @param officerBurst how many requests of one officer are taken at once
 * @param officerPerSecond how many in each second after that
 * @param strangerBurst how many requests without a good token, or wrong passwords, are taken from one address at once
 * @param strangerPerMinute how many in each minute after that
 */
@ConfigurationProperties("sakshi.pace")
record PaceSettings(
        @DefaultValue("300") int officerBurst,
        @DefaultValue("30") int officerPerSecond,
        @DefaultValue("60") int strangerBurst,
        @DefaultValue("60") int strangerPerMinute) {}
