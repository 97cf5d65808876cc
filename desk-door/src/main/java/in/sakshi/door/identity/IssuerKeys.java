package in.sakshi.door.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/**
 * The public keys of the issuer. They are kept for some minutes; a token with a key that is not among them has them fetched anew,
 * which is how a rotation of keys needs no restart, but not more often than twice in ten seconds, whatever is sent to us.
 */
final class IssuerKeys {

    private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);

    private IssuerKeys() {}

    /**
     * The keys of the issuer that is set.
     *
     * @throws IOException if it cannot be asked where they are
     */
    static JWKSource<SecurityContext> of(IdentitySettings settings) throws IOException {
        URI keys = settings.keys();
        URL address = keys == null ? discovered(settings.requireIssuer()) : keys.toURL();
        return JWKSourceBuilder.create(address, retriever())
                .cache(KEPT.toMillis(), PATIENCE)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .retrying(true)
                .build();
    }

    private static DefaultResourceRetriever retriever() {
        return new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES);
    }

    private static URL discovered(URI issuer) throws IOException {
        URL document = URI.create(issuer.toString().replaceAll("/+$", "") + "/.well-known/openid-configuration")
                .toURL();
        try {
            Map<String, Object> said =
                    JSONObjectUtils.parse(retriever().retrieveResource(document).getContent());
            if (!issuer.toString().equals(said.get("issuer"))) {
                throw new IOException(document + " is of another issuer (expected: " + issuer + ")");
            }
            return URI.create(JSONObjectUtils.getString(said, "jwks_uri")).toURL();
        } catch (ParseException | IllegalArgumentException | MalformedURLException e) {
            throw new IOException(document + " names no address of keys (expected: jwks_uri)", e);
        }
    }
}
