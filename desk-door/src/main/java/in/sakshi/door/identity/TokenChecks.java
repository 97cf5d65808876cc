package in.sakshi.door.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token whose signature is right must fulfil besides. */
final class TokenChecks {

    private TokenChecks() {}

    /** All of them, by that clock. */
    static OAuth2TokenValidator<Jwt> of(IdentitySettings settings, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtIssuerValidator(settings.requireIssuer().toString()),
                new JwtAudienceValidator(settings.audience()),
                times,
                token -> notForTooLong(token, settings, clock)));
    }

    /** A token without an end, or with one far away, would outlive the transfer of the officer. */
    private static OAuth2TokenValidatorResult notForTooLong(Jwt token, IdentitySettings settings, Clock clock) {
        Instant issued = token.getIssuedAt();
        Instant ends = token.getExpiresAt();
        Duration skew = settings.clockSkew();
        boolean right = issued != null
                && ends != null
                && !issued.isAfter(clock.instant().plus(skew))
                && !ends.isAfter(issued.plus(settings.longest()));
        return right
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }
}
