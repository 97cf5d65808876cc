package in.sakshi.door.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Tokens whose signature was found right a moment ago: an officer at work brings the same one with each request, and to check a signature
 * takes as long as to read a case. Of a token that is remembered everything else is looked at each time; a key that the issuer takes back holds
 * for a minute longer than it is kept anyhow. What was refused is not remembered.
 */
final class BelievedSignatures {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Some two thousand bytes each. */
    private static final int MOST = 10_000;

    private static final float LOAD = 0.75f;

    private final JwtDecoder signatures;
    private final Clock clock;

    private final Map<String, Believed> believed = new LinkedHashMap<>(64, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Believed> eldest) {
            return size() > MOST;
        }
    };

    private record Believed(Jwt token, Instant since) {}

    /** @param signatures reads a token and looks at its signature alone */
    BelievedSignatures(JwtDecoder signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * What the token says.
     *
     * @throws org.springframework.security.oauth2.jwt.JwtException if its signature is not right, or cannot be checked
     */
    Jwt read(String token) {
        Instant now = clock.instant();
        Believed known = known(token);
        if (known != null && now.isBefore(known.since().plus(REMEMBERED)) && !now.isBefore(known.since())) {
            return known.token();
        }
        Jwt read = signatures.decode(token);
        remember(token, new Believed(read, now));
        return read;
    }

    private synchronized @Nullable Believed known(String token) {
        return believed.get(token);
    }

    private synchronized void remember(String token, Believed read) {
        believed.put(token, read);
    }
}
