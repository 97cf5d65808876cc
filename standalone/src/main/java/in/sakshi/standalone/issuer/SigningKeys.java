package in.sakshi.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * The keys with which tokens are signed, in a file of their own, so that a restart logs nobody out. The last one signs; the one
 * before it is still published, as tokens that it signed may be about.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 3072;
    private static final int KEPT = 2;

    private final Path file;
    private final Clock clock;
    private volatile List<RSAKey> keys;

    private SigningKeys(Path file, Clock clock, List<RSAKey> keys) {
        this.file = file;
        this.clock = clock;
        this.keys = List.copyOf(keys);
    }

    /** The keys in that directory; the first of them is made where there is none. */
    static SigningKeys in(Path directory, Clock clock) {
        Path file = directory.resolve("signing-keys.json");
        String words = PrivateFiles.readOrMake(file, () -> written(List.of(made(clock.instant()))));
        try {
            List<RSAKey> keys =
                    JWKSet.parse(words).getKeys().stream().map(JWK::toRSAKey).toList();
            return new SigningKeys(file, clock, keys);
        } catch (ParseException e) {
            throw new IllegalStateException(file
                    + " holds no keys (expected: the file as this service wrote it; without it, everybody is logged"
                    + " out and a new one is made)");
        }
    }

    /** Signs with a new key from now on. */
    synchronized void rotate() {
        List<RSAKey> next = new ArrayList<>(keys);
        next.add(made(clock.instant()));
        List<RSAKey> kept = next.subList(Math.max(0, next.size() - KEPT), next.size());
        try {
            PrivateFiles.write(file, written(kept));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + " (expected: a place that may be written)", e);
        }
        keys = List.copyOf(kept);
    }

    /** The id of the key that signs. */
    String present() {
        return keys.get(keys.size() - 1).getKeyID();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) {
        return wanted.select(new JWKSet(List.copyOf(keys)));
    }

    private static RSAKey made(Instant now) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }

    private static String written(List<RSAKey> keys) {
        return new JWKSet(List.copyOf(keys)).toString(false);
    }
}
