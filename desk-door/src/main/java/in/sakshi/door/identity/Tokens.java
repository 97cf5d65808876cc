package in.sakshi.door.identity;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/** Reads tokens and believes those that the issuer signed for us. The issuer is asked for its keys with the first of them. */
final class Tokens implements JwtDecoder {

    /** Signatures that only the issuer can make: never none, and none with a secret that we would share. */
    private static final Set<SignatureAlgorithm> SIGNED = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    private final Supplier<BelievedSignatures> signatures;
    private final Supplier<OAuth2TokenValidator<Jwt>> checks;

    Tokens(IdentitySettings settings, Clock clock) {
        this.signatures = SingletonSupplier.of(() -> new BelievedSignatures(decoder(settings), clock));
        this.checks = SingletonSupplier.of(() -> TokenChecks.of(settings, clock));
    }

    private static NimbusJwtDecoder decoder(IdentitySettings settings) {
        try {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(IssuerKeys.of(settings))
                    .jwsAlgorithms(algorithms -> algorithms.addAll(SIGNED))
                    .build();
            decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
            return decoder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotLetIn if the token is refused, or the issuer's keys cannot be had */
    @Override
    public Jwt decode(String token) {
        try {
            return checked(signatures.get().read(token));
        } catch (BadJwtException e) {
            throw new NotLetIn(Unknown.TOKEN_REFUSED);
        } catch (JwtException | UncheckedIOException e) {
            // An unknown key that was asked for too often is the sender's affair, not the issuer's.
            throw new NotLetIn(isTooOften(e) ? Unknown.TOKEN_REFUSED : Unknown.ISSUER_AWAY);
        }
    }

    private Jwt checked(Jwt token) {
        if (checks.get().validate(token).hasErrors()) {
            throw new NotLetIn(Unknown.TOKEN_REFUSED);
        }
        return token;
    }

    private static boolean isTooOften(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(RateLimitReachedException.class::isInstance);
    }
}
