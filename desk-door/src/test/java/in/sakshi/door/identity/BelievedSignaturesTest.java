package in.sakshi.door.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.door.identity.IdentitySettings.Claims;
import in.sakshi.door.testing.TestIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** What is saved by remembering whose signature was right, and what is not. */
class BelievedSignaturesTest {

    private static final String TOKEN = "head.body.signature";

    private final HandSet clock = new HandSet(Instant.now());
    private int checked;

    private static final class HandSet extends Clock {

        private Instant now;

        HandSet(Instant now) {
            this.now = now;
        }

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Jwt right(String token) {
        checked++;
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("o-1").build();
    }

    private Jwt wrong() {
        checked++;
        throw new BadJwtException("wrong");
    }

    @Test
    void aSignatureIsCheckedOnceAMinute() {
        BelievedSignatures signatures = new BelievedSignatures(this::right, clock);

        Jwt first = signatures.read(TOKEN);
        clock.goOn(Duration.ofSeconds(59));
        assertThat(signatures.read(TOKEN)).isSameAs(first);
        assertThat(checked).isEqualTo(1);

        clock.goOn(Duration.ofSeconds(1));
        assertThat(signatures.read(TOKEN)).isNotSameAs(first);
        assertThat(signatures.read(TOKEN + "2").getTokenValue()).isEqualTo(TOKEN + "2");
        assertThat(checked).isEqualTo(3);
    }

    @Test
    void whatWasRefusedIsLookedAtEachTime() {
        BelievedSignatures signatures = new BelievedSignatures(token -> wrong(), clock);

        assertThatThrownBy(() -> signatures.read(TOKEN)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> signatures.read(TOKEN)).isInstanceOf(BadJwtException.class);
        assertThat(checked).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRememberedEndsWhenItSays() {
        try (TestIssuer issuer = TestIssuer.start()) {
            // Not before the issuer’s own time.
            clock.goOn(Duration.between(clock.instant(), Instant.now()));
            Tokens tokens = new Tokens(
                    new IdentitySettings(
                            issuer.address(),
                            null,
                            TestIssuer.AUDIENCE,
                            Duration.ZERO,
                            Duration.ofMinutes(15),
                            new Claims("officer", "role", "unit")),
                    clock);
            String token = issuer.signed(issuer.claims("o-1001")
                    .issueTime(Date.from(clock.instant()))
                    .expirationTime(Date.from(clock.instant().plusSeconds(20)))
                    .build());

            assertThat(tokens.decode(token).getClaimAsString("officer")).isEqualTo("o-1001");
            clock.goOn(Duration.ofSeconds(21));

            assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(NotLetIn.class);
        }
    }
}
