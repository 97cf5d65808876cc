package in.sakshi.door.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and where in them the officer stands.
 *
 * @param issuer who issues them: the {@code iss} of each, and below it the discovery document
 * @param keys address of the issuer's public keys, where it is another than the discovery document says, as behind a gateway
 * @param audience for whom they must be meant
 * @param clockSkew by how much the issuer's clock may differ from ours; two minutes at most
 * @param longest for how long a token may be good at most, as whoever is transferred keeps it until then
 * @param claims where in a token the officer stands
 */
@ConfigurationProperties("sakshi.identity")
record IdentitySettings(
        @Nullable URI issuer,
        @Nullable URI keys,
        @DefaultValue("sakshi") String audience,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("15m") Duration longest,
        @DefaultValue Claims claims) {

    private static final Duration MOST_SKEW = Duration.ofMinutes(2);

    IdentitySettings {
        if (clockSkew.isNegative() || clockSkew.compareTo(MOST_SKEW) > 0) {
            throw new IdentityNotSetUp("sakshi.identity.clock-skew=" + clockSkew + " (expected: from 0s to 2m)");
        }
    }

    /**
     * The issuer.
     *
     * @throws IdentityNotSetUp if none is named
     */
    URI requireIssuer() {
        if (issuer == null) {
            throw new IdentityNotSetUp("sakshi.identity.issuer is not set (expected: the address of the OpenID Connect"
                    + " provider whose tokens officers bring, such as https://login.example.org/realms/sakshi)");
        }
        return issuer;
    }

    /**
     * Names of claims; a dot leads into a claim, as in {@code realm_access.roles}.
     *
     * @param officer the officer's pseudonymous id, as on the staff list
     * @param post codes of the posts held: one, or a list
     * @param unit path of the unit served
     */
    record Claims(
            @DefaultValue("officer") String officer,
            @DefaultValue("role") String post,
            @DefaultValue("unit") String unit) {}
}
