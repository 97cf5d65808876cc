package in.sakshi.command.door;

import static in.sakshi.command.door.Door.IN_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import in.sakshi.door.testing.TestIssuer;
import in.sakshi.ledger.Ledger;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is let in, and who is not: each attack over HTTP, at a service that is as it is in use. */
@DoorTest
class WhoIsItTest {

    private static final TestIssuer ISSUER = TestIssuer.shared();

    private static final Duration MOST_LATE = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    @Autowired
    Ledger ledger;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("no token", "", "no-token"),
                arguments("no bearer", "Basic bzEwMDE6c2VjcmV0", "no-token"),
                arguments("an empty token", "Bearer ", "token-refused"),
                arguments("a word", "Bearer sesame", "token-refused"),
                arguments("an unsigned token", bearer(unsigned()), "token-refused"),
                arguments("a token without its signature", bearer(withoutSignature()), "token-refused"),
                arguments("a changed token", bearer(changed()), "token-refused"),
                arguments("a key of nobody", bearer(TestIssuer.signed(good(), TestIssuer.newKey())), "token-refused"),
                arguments("another key under the right name", bearer(swappedKey()), "token-refused"),
                arguments("the public key as a secret", bearer(publicKeyAsSecret()), "token-refused"),
                arguments("another issuer", token(claims().issuer("https://elsewhere.example.org")), "token-refused"),
                arguments("another audience", token(claims().audience("account")), "token-refused"),
                arguments("no audience", token(claims().audience((String) null)), "token-refused"),
                arguments("expired a minute ago", token(lasting(-20, -1)), "token-refused"),
                arguments("good from tomorrow on", token(claims().notBeforeTime(inMinutes(1440))), "token-refused"),
                arguments("issued tomorrow", token(lasting(1440, 1450)), "token-refused"),
                arguments("good for a day", token(lasting(0, 1440)), "token-refused"),
                arguments("good for ever", token(claims().expirationTime(null)), "token-refused"),
                arguments("issued at no time", token(claims().issueTime(null)), "token-refused"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String authorization, String type) {
        Reply reply = send(authorization);

        assertProblem(reply, 401, type);
        assertThat(reply.header("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @ParameterizedTest
    @MethodSource
    void namesNobody(JWTClaimsSet.Builder claims, int status, String type) {
        assertProblem(send(token(claims)), status, type);
    }

    static Stream<Arguments> namesNobody() {
        return Stream.of(
                arguments(ISSUER.claims(), 403, "no-officer-in-token"),
                arguments(claims().claim("unit", null), 403, "no-officer-in-token"),
                arguments(claims().claim("officer", List.of(IN_CHARGE)), 403, "no-officer-in-token"),
                arguments(claims().claim("officer", "o-9999"), 403, "unknown-officer"),
                arguments(claims().claim("officer", "'; --"), 403, "unknown-officer"),
                arguments(claims().claim("role", "SHO"), 401, "posting-changed"),
                arguments(claims().claim("role", List.of()), 401, "posting-changed"),
                arguments(claims().claim("unit", "/UP/EAST/DVG/SRY"), 401, "posting-changed"));
    }

    @Test
    void whoeverIsNotLetInLearnsNothingAndRecordsNothing() {
        long before = ledger.head().next();

        Door door = new Door(port);

        assertProblem(door.send(door.request("/api/commands/NoSuchCommand").POST(noBody())), 401, "no-token");
        assertProblem(door.send(door.request("/actuator/env")), 401, "no-token");
        assertProblem(send(bearer(swappedKey())), 401, "token-refused");

        assertThat(ledger.head().next()).isEqualTo(before);
    }

    @Test
    void oneOfSeveralPostsIsEnough() {
        Reply reply = send(token(claims().claim("role", List.of("offline_access", "IC"))));

        assertLetIn(reply);
    }

    /**
     * The keys are fetched anew for a key that is not known yet, but not for each that somebody makes up: after such an attack a new
     * key is known some seconds later.
     */
    @Test
    void aRotationOfKeysNeedsNoRestartAndMadeUpKeysCostTheIssuerNothing() {
        assertLetIn(send(ISSUER.bearer(IN_CHARGE)));
        ISSUER.rotate();
        await().atMost(MOST_LATE).untilAsserted(() -> assertLetIn(send(ISSUER.bearer(IN_CHARGE))));
        int asked = ISSUER.timesAskedForKeys();
        JWTClaimsSet claims = good();
        RSAKey key = TestIssuer.newKey();

        for (int attack = 0; attack < 50; attack++) {
            RSAKey madeUp = new RSAKey.Builder(key).keyID("made-up-" + attack).build();
            assertProblem(send(bearer(TestIssuer.signed(claims, madeUp))), 401, "token-refused");
        }

        assertThat(ISSUER.timesAskedForKeys() - asked).isLessThan(10);
    }

    @Test
    void theSentenceIsInTheLanguageOfTheReader() {
        Door door = new Door(port);

        Reply hindi = door.send(door.request("/api/commands/CloseComplaint").POST(noBody()));

        assertThat(hindi.json().get("title").stringValue()).isEqualTo("अनुरोध करने वाला ज्ञात नहीं");
    }

    /** A command that is right in every respect, about a complaint that nobody has. */
    private Reply send(String authorization) {
        Door door = new Door(port);
        HttpRequest.Builder request = door.command(
                        "CloseComplaint", BodyPublishers.ofString("{\"complaintId\": \"" + UUID.randomUUID() + "\"}"))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return door.send(request.setHeader("Authorization", authorization));
    }

    private static void assertLetIn(Reply reply) {
        assertProblem(reply, 404, "unknown-complaint");
    }

    private static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("urn:sakshi:problem:" + type);
    }

    private static BodyPublisher noBody() {
        return BodyPublishers.noBody();
    }

    private static JWTClaimsSet.Builder claims() {
        return ISSUER.claims(IN_CHARGE);
    }

    private static JWTClaimsSet good() {
        return claims().build();
    }

    private static String token(JWTClaimsSet.Builder claims) {
        return bearer(ISSUER.signed(claims.build()));
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static JWTClaimsSet.Builder lasting(int fromMinute, int toMinute) {
        return claims().issueTime(inMinutes(fromMinute)).expirationTime(inMinutes(toMinute));
    }

    private static Date inMinutes(int minutes) {
        return Date.from(Instant.now().plus(Duration.ofMinutes(minutes)));
    }

    private static String unsigned() {
        return new PlainJWT(good()).serialize();
    }

    private static String withoutSignature() {
        String whole = ISSUER.signed(good());
        return whole.substring(0, whole.lastIndexOf('.') + 1);
    }

    /** The head and the signature of one token around what another one says. */
    private static String changed() {
        String[] parts = ISSUER.signed(good()).split("\\.");
        String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("IC", "SHO");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static String swappedKey() {
        RSAKey swapped = new RSAKey.Builder(TestIssuer.newKey())
                .keyID(ISSUER.presentKey().getKeyID())
                .build();
        return TestIssuer.signed(good(), swapped);
    }

    private static String publicKeyAsSecret() {
        try {
            RSAKey key = ISSUER.presentKey();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    good());
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
