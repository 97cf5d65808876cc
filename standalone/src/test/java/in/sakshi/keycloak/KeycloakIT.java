package in.sakshi.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.keycloak.Browser.Page;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.web.wiring.WebDeskApplication;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Officers and programs log in at Keycloak, and the service believes its tokens as far as they go. */
@Tag("keycloak")
class KeycloakIT {

    private static final String RAMGARHI = "/UP/EAST/DVG/SRY/C1/RMG";
    private static final String MAMTA = "o-1003";
    private static final String REKHA = "o-1005";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String BACK = "http://127.0.0.1/back";
    private static final String VERIFIER = UUID.randomUUID() + "-" + UUID.randomUUID();
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration A_TOKEN_LIVES = Duration.ofMinutes(15);

    @TempDir
    static Path directory;

    private static KeycloakServer keycloak;
    private static ConfigurableApplicationContext service;
    private static String root;

    @BeforeAll
    static void start() throws IOException {
        keycloak = KeycloakServer.start(directory, FreePort.now());
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "application,standalone"));
        int port = FreePort.now();
        service = application.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--sakshi.data=" + directory.resolve("data"),
                "--sakshi.demo=true",
                "--sakshi.demo-complaints=0",
                "--sakshi.identity.issuer=" + keycloak.issuer(),
                "--sakshi.identity.claims.post=realm_access.roles");
        root = "http://127.0.0.1:" + port;
        keycloak.officer(MAMTA, "DESK", RAMGARHI, PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void anOfficerLogsInOnKeycloaksPageAndTakesDownACase() throws IOException {
        String token = tokenByPage(MAMTA);
        JsonNode claims = claims(token);
        assertThat(claims.get("aud").stringValue()).isEqualTo("sakshi");
        assertThat(Duration.ofSeconds(
                        claims.get("exp").longValue() - claims.get("iat").longValue()))
                .isLessThanOrEqualTo(A_TOKEN_LIVES);

        UUID complaint = UUID.randomUUID();
        Page taken = command("ReceiveComplaint", token, complaint);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("/api/cases/" + complaint, token).status() == 200);
        assertThat(ask("/api/audit?station=RMG", token).status())
                .as("not for the desk")
                .isEqualTo(403);
    }

    @Test
    void atTheDeskAnOfficerLogsInOnKeycloaksPageAndLogsOutThereToo() throws IOException {
        assertLogsInAndOut(root);
    }

    @Test
    void theSameAtADeskInAJvmOfItsOwn() throws IOException {
        int port = FreePort.now();
        SpringApplication desk = new SpringApplication(WebDeskApplication.class);
        desk.setDefaultProperties(Map.of("spring.config.name", "application,web-desk"));
        try (ConfigurableApplicationContext open = desk.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--sakshi.desk.commands=" + root,
                "--sakshi.desk.questions=" + root,
                "--sakshi.desk.issuer=" + keycloak.issuer(),
                "--sakshi.desk.secret=of-a-test",
                "--sakshi.desk.draft-secret=" + LocalMasterKey.random())) {
            assertThat(open.isRunning()).isTrue();
            assertLogsInAndOut("http://127.0.0.1:" + port);
        }
    }

    private static void assertLogsInAndOut(String desk) throws IOException {
        Browser mamta = new Browser();
        Page login = mamta.open(desk + "/desk");
        Page counter = mamta.submit(login, Map.of("username", MAMTA, "password", PASSWORD));
        assertThat(counter.status()).as(counter.body()).isEqualTo(200);
        assertThat(counter.body()).contains("data-officer=\"" + MAMTA + "\"").contains("/desk/new");

        mamta.submit(counter, "/desk/logout");

        assertThat(mamta.open(desk + "/desk").body())
                .as("the next person has to log in")
                .doesNotContain("data-officer")
                .contains("password");
    }

    @Test
    void aTerminalIsLetInByWhoeverIsLoggedIn() throws IOException {
        Browser terminal = new Browser();
        Page begun = terminal.post(
                keycloak.issuer() + "/protocol/openid-connect/auth/device", Map.of("client_id", "sakshi-terminal"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        Map<String, String> asked = Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:device_code",
                "client_id", "sakshi-terminal",
                "device_code", begun.json().get("device_code").stringValue());
        assertThat(terminal.post(keycloak.tokens(), asked).body()).contains("authorization_pending");

        Browser mamta = new Browser();
        Page login = mamta.open(begun.json().get("verification_uri_complete").stringValue());
        Page consent = mamta.submit(login, Map.of("username", MAMTA, "password", PASSWORD));
        mamta.submit(consent, Map.of("accept", "Yes"));

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(6))
                .untilAsserted(() -> {
                    Page token = terminal.post(keycloak.tokens(), asked);
                    assertThat(token.status()).as(token.body()).isEqualTo(200);
                    assertThat(ask(
                                            "/api/units",
                                            token.json().get("access_token").stringValue())
                                    .status())
                            .isEqualTo(200);
                });
    }

    @Test
    void aProgramDoesWhatProgramsMayAndNoMore() throws IOException {
        Page answer = new Browser()
                .post(
                        keycloak.tokens(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "sakshi-portal",
                                "client_secret", keycloak.secretOf("sakshi-portal")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        String token = answer.json().get("access_token").stringValue();
        UUID complaint = UUID.randomUUID();

        assertThat(command("ReceiveComplaint", token, complaint).status()).isEqualTo(200);
        assertThat(ask("/api/cases/" + complaint, token).status()).isEqualTo(403);
        assertThat(ask("/api/registers/help-desk?station=RMG&year=2026", token).status())
                .isEqualTo(403);
    }

    /** Keycloak gives every realm a client by which passwords are turned into tokens; they are not meant for us. */
    @Test
    void aTokenThatIsNotMeantForUsIsRefused() throws IOException {
        Page answer = new Browser()
                .post(
                        keycloak.tokens(),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                MAMTA,
                                "password",
                                PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);

        Page refused = ask("/api/units", answer.json().get("access_token").stringValue());
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("token-refused");
    }

    @Test
    void whoIsOnAnotherPostThereThanOnTheStaffListIsNotLetIn() throws IOException {
        keycloak.officer(REKHA, "SUPERVISOR", RAMGARHI, PASSWORD);

        Page refused = ask("/api/units", tokenByPage(REKHA));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("posting-changed");
    }

    @Test
    void nobodyChangesWhoTheyAreThemselves() throws IOException {
        assertThat(keycloak.editors())
                .containsEntry("officer", List.of("admin"))
                .containsEntry("unit", List.of("admin"))
                .containsEntry("username", List.of("admin"));
    }

    @Test
    void aNewKeyNeedsNoRestart() throws IOException {
        String before = header(tokenByPage(MAMTA)).get("kid").stringValue();

        keycloak.rotateKeys();
        String token = tokenByPage(MAMTA);

        assertThat(header(token).get("kid").stringValue()).isNotEqualTo(before);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("/api/units", token).status() == 200);
    }

    @Test
    void fiveWrongPasswordsShutAnAccount() throws IOException {
        String guessed = "o-1004";
        keycloak.officer(guessed, "INQUIRY", RAMGARHI, PASSWORD);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(sentBack(guessed, "guess " + guess)).isFalse();
        }

        assertThat(sentBack(guessed, PASSWORD)).isFalse();
        assertThat(sentBack(MAMTA, PASSWORD)).as("and no other").isTrue();
    }

    private static boolean sentBack(String officer, String password) throws IOException {
        return logIn(new Browser(), officer, password).address().toString().startsWith(BACK);
    }

    private static Page logIn(Browser browser, String officer, String password) throws IOException {
        Page login = browser.open(keycloak.issuer()
                + "/protocol/openid-connect/auth?response_type=code&client_id=sakshi-desk&scope=openid&state=s"
                + "&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + challenge());
        return browser.submit(login, Map.of("username", officer, "password", password));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tokenByPage(String officer) throws IOException {
        Browser browser = new Browser();
        Page back = logIn(browser, officer, PASSWORD);
        Matcher code = CODE.matcher(back.address().toString());
        assertThat(code.find()).as(back.address().getPath()).isTrue();
        Page answer = browser.post(
                keycloak.tokens(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "sakshi-desk",
                        "redirect_uri",
                        BACK,
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("access_token").stringValue();
    }

    private static Page ask(String path, String token) throws IOException {
        return new Browser()
                .send(HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token));
    }

    private static Page command(String name, String token, UUID complaint) throws IOException {
        return new Browser()
                .send(HttpRequest.newBuilder(URI.create(root + "/api/commands/" + name))
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"complaintId": "%s", "station": "RMG", "source": "WALK_IN", "category": "MARITAL",
                                 "briefFacts": "पति से विवाद", "complainant": {"name": "आशा", "mobile": "9876500099"}}
                                """.formatted(complaint))));
    }

    private static JsonNode header(String token) {
        return part(token, 0);
    }

    private static JsonNode claims(String token) {
        return part(token, 1);
    }

    private static JsonNode part(String token, int part) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]));
    }
}
