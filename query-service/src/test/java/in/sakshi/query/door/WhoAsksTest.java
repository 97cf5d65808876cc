package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import in.sakshi.door.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DoorTest
class WhoAsksTest {

    private static final TestIssuer ISSUER = TestIssuer.shared();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/00000000-0000-4000-8000-0000000000c1",
                "/api/cases/00000000-0000-4000-8000-0000000000c1/history",
                "/api/registers/help-desk?station=RMG&year=2025",
                "/api/registers/referrals?station=RMG",
                "/api/registers/firs?station=RMG&year=2025",
                "/api/audit?station=RMG",
                "/api/units"
            })
    void nobodyIsAnsweredWhoseTokenIsNotGood(String question) {
        assertTurnedAway(ask(question, " "), "no-token");
        assertTurnedAway(ask(question, "Bearer sesame"), "token-refused");
        assertTurnedAway(ask(question, token(ISSUER.claims("o-1001").audience("account"))), "token-refused");
        assertTurnedAway(
                ask(
                        question,
                        "Bearer " + TestIssuer.signed(ISSUER.claims("o-1001").build(), TestIssuer.newKey())),
                "token-refused");
        ask(question, token(ISSUER.claims("o-9999"))).assertProblem(403, "unknown-officer");
        assertThat(ask(question, ISSUER.bearer(Door.IN_CHARGE)).status()).isEqualTo(200);
    }

    @Test
    void whoeverIsNotKnownDoesNotLearnWhatCouldBeAsked() {
        Door door = new Door(port);

        assertTurnedAway(door.send(door.request("/api/registers/help-desk?colour=red")), "no-token");
        assertTurnedAway(door.send(door.request("/api/no-such-question")), "no-token");
    }

    private Reply ask(String question, String authorization) {
        Door door = new Door(port);
        return door.send(door.request(question).header("Authorization", authorization));
    }

    private static String token(JWTClaimsSet.Builder claims) {
        return "Bearer " + ISSUER.signed(claims.build());
    }

    private static void assertTurnedAway(Reply reply, String type) {
        assertThat(reply.assertProblem(401, type).header("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }
}
