package in.sakshi.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Keycloak on a free port of the loopback address, fresh, with the realm that ships in the docs; it ends with its test. */
final class KeycloakServer implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("..", "docs", "keycloak", "sakshi-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADMINISTRATOR = "bootstrap";
    private static final String KEYS = "org.keycloak.keys.KeyProvider";

    private final String password = UUID.randomUUID().toString();
    private final Browser http = new Browser();
    private final URI address;
    private final Process process;
    private final Path words;

    private KeycloakServer(URI address, Path directory) throws IOException {
        this.address = address;
        this.words = directory.resolve("keycloak.out");
        Path home = home();
        Path imported = Files.createDirectories(home.resolve("data/import")).resolve(REALM.getFileName());
        Files.copy(REALM, imported, StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder line = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + address.getPort(),
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        line.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND",
                        "-Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        password));
        this.process = line.start();
    }

    /** The distribution that the profile has unpacked. */
    private static Path home() throws IOException {
        try (Stream<Path> unpacked = Files.list(UNPACKED)) {
            Path home = unpacked.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(UNPACKED + " holds no Keycloak (expected: mvn -Pkeycloak)"));
            return home.toAbsolutePath();
        }
    }

    /** Starts it and waits until it answers. */
    static KeycloakServer start(Path directory, int port) {
        try {
            KeycloakServer server = new KeycloakServer(URI.create("http://127.0.0.1:" + port), directory);
            try {
                server.awaitReady();
            } catch (RuntimeException | AssertionError e) {
                server.close();
                throw e;
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            assertThat(process.isAlive()).as(Files.readString(words)).isTrue();
            return isReady();
        });
    }

    private boolean isReady() {
        try {
            return http.open(issuer() + "/.well-known/openid-configuration").status() == 200;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    /** The realm, as tokens name it. */
    URI issuer() {
        return address.resolve("/realms/sakshi");
    }

    /** Where it gives tokens. */
    String tokens() {
        return issuer() + "/protocol/openid-connect/token";
    }

    /** Makes an account for an officer who serves on that post in that unit. */
    void officer(String id, String post, String unit, String secret) throws IOException {
        administer("POST", "/users", """
                {"username": "%s", "enabled": true, "attributes": {"officer": ["%s"], "unit": ["%s"]},
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(id, id, unit, secret), 201);
        String user = found("/users?exact=true&username=" + id);
        String role = administer("GET", "/roles/" + post, "", 200).body();
        administer("POST", "/users/" + user + "/role-mappings/realm", "[" + role + "]", 204);
    }

    /** Gives a program a new secret. */
    String secretOf(String client) throws IOException {
        return administer("POST", "/clients/" + found("/clients?clientId=" + client) + "/client-secret", "", 200)
                .json()
                .get("value")
                .stringValue();
    }

    /** Has tokens signed by a new key from now on. */
    void rotateKeys() throws IOException {
        String realm = administer("GET", "", "", 200).json().get("id").stringValue();
        administer("POST", "/components", """
                {"name": "rotated", "providerId": "rsa-generated", "providerType": "%s", "parentId": "%s",
                 "config": {"priority": ["200"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"]}}
                """.formatted(KEYS, realm), 201);
    }

    /** Who may change what about an account, by the name of what it is. */
    Map<String, List<String>> editors() throws IOException {
        return administer("GET", "/users/profile", "", 200)
                .json()
                .get("attributes")
                .valueStream()
                .collect(Collectors.toMap(
                        attribute -> attribute.get("name").stringValue(),
                        attribute -> attribute
                                .at("/permissions/edit")
                                .valueStream()
                                .map(editor -> editor.stringValue())
                                .toList()));
    }

    private String found(String path) throws IOException {
        return administer("GET", path, "", 200).json().get(0).get("id").stringValue();
    }

    private Browser.Page administer(String method, String path, String body, int expected) throws IOException {
        String token = http.post(
                        address + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                ADMINISTRATOR,
                                "password",
                                password))
                .json()
                .get("access_token")
                .stringValue();
        Browser.Page answer = http.send(HttpRequest.newBuilder(URI.create(address + "/admin/realms/sakshi" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.status())
                .as(method + " " + path + ": " + answer.body())
                .isEqualTo(expected);
        return answer;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
