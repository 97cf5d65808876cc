package in.sakshi.door.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import in.sakshi.door.testing.ShippedStaff.Posting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An OpenID Connect provider, as much of it as a service sees: a discovery document, public keys, and signed tokens. */
public final class TestIssuer implements AutoCloseable {

    /** For whom the tokens of officers are meant. */
    public static final String AUDIENCE = "sakshi";

    private static final Posting NOWHERE = new Posting("DESK", "/UP");
    private static final int KEY_BITS = 2048;
    private static final int STOP_AT_ONCE = 0;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration USED_FOR = Duration.ofMinutes(5);

    private static final class Shared {
        private static final TestIssuer ISSUER = start();
    }

    private record Kept(String token, Instant until) {}

    private final HttpServer server;
    private final List<RSAKey> keys = new CopyOnWriteArrayList<>(List.of(newKey()));
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger keysAsked = new AtomicInteger();

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** The one that all tests of a JVM may share; it ends with the JVM. */
    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    /** Starts another one, on a free port of the loopback address. */
    public static TestIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server);
            issuer.answer("/.well-known/openid-configuration", issuer::discovery);
            issuer.answer("/keys", issuer::publicKeys);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String path, Supplier<String> json) {
        server.createContext(path, exchange -> {
            byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String discovery() {
        return "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(address(), address());
    }

    private String publicKeys() {
        keysAsked.incrementAndGet();
        return new JWKSet(keys.stream().map(JWK::toPublicJWK).toList()).toString();
    }

    /** The issuer's name and address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often its keys were fetched. */
    public int timesAskedForKeys() {
        return keysAsked.get();
    }

    /**
     * What an officer sends to be let in: {@code Bearer <token>}.
     *
     * @param officer with the post that the shipped staff lists say; whoever is on none of them is a constable of nowhere
     */
    public String bearer(String officer) {
        return kept(officer, claims(officer));
    }

    /** The same of an officer with that post in that unit, as another staff list says. */
    public String bearer(String officer, String post, String unit) {
        return kept(
                officer + " " + post + " " + unit,
                claims(officer).claim("role", post).claim("unit", unit));
    }

    private String kept(String whose, JWTClaimsSet.Builder claims) {
        Instant now = Instant.now();
        Kept kept = tokens.compute(
                whose,
                (same, before) -> before != null && before.until().isAfter(now)
                        ? before
                        : new Kept(signed(claims.build()), now.plus(USED_FOR)));
        return "Bearer " + kept.token();
    }

    /** The claims of a token of that officer, to be changed. */
    public JWTClaimsSet.Builder claims(String officer) {
        Posting posting = ShippedStaff.posting(officer).orElse(NOWHERE);
        return claims().subject(officer)
                .claim("officer", officer)
                .claim("role", posting.post())
                .claim("unit", posting.unit());
    }

    /** The claims of a token that is good in every respect but names nobody. */
    public JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address().toString())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(GOOD_FOR)));
    }

    /** A token signed with the present key. */
    public String signed(JWTClaimsSet claims) {
        return signed(claims, keys.get(keys.size() - 1));
    }

    /** A token signed with any key, under the present key's name or another's, as {@code key} says. */
    public static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key with which tokens are signed now. */
    public RSAKey presentKey() {
        return keys.get(keys.size() - 1);
    }

    /** Signs with a new key from now on; tokens of the former ones stay good. */
    public void rotate() {
        keys.add(newKey());
        tokens.clear();
    }

    /** A key of which no issuer knows. */
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(STOP_AT_ONCE);
    }
}
