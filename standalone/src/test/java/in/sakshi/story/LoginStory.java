package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.story.Visitor.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How officers and programs log in where the service is its own issuer: pages, a terminal, a program, a kill in between. */
class LoginStory {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("enter ([A-Z]{4}-[A-Z]{4})");
    private static final Pattern FIRST = Pattern.compile("Administrator (\\S+), first password (\\S+) ");
    private static final String DEMO = "sakshi-demo";
    private static final int WRONG_IN_A_ROW = 5;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path shared;

    private static Jvm demo;
    private static URI demoIssuer;

    @TempDir
    Path directory;

    private final int port = Jvm.freePort();
    private URI issuer = URI.create("http://localhost:" + port);

    /** One service for all that leave it as it was. */
    @BeforeAll
    static void startADemo() {
        int demoPort = Jvm.freePort();
        demoIssuer = URI.create("http://localhost:" + demoPort);
        demo = start(shared, demoPort, "--sakshi.demo=true");
    }

    @AfterAll
    static void stopIt() {
        demo.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(demo.words()).doesNotContain("Exception", "guess", "o-1044:");
    }

    @Test
    void anOfficerLetsATerminalActForHerAndAKillInBetweenLogsNobodyOut() throws IOException {
        String token;
        try (Jvm service = start("--sakshi.demo=true")) {
            try (Jvm terminal = terminal()) {
                Visitor mamta = new Visitor(issuer);
                Page in = mamta.logIn("o-1003", DEMO);
                assertThat(in.path()).isEqualTo("/activate");
                assertThat(mamta.sayYes(code(terminal)).path()).isEqualTo("/activated");
                assertThat(terminal.exitCode()).as(terminal.words()).isZero();
                token = terminal.words().lines().reduce((first, last) -> last).orElseThrow();
            }
            assertThat(status("/api/units", token)).isEqualTo(200);
            assertThat(claims(token).get("role").stringValue()).isEqualTo("DESK");
            assertThat(service.words()).doesNotContain(token);
        }
        try (Jvm again = start("--sakshi.demo=true")) {
            assertThat(status("/api/units", token)).isEqualTo(200);
            assertThat(again.words()).doesNotContain("Exception");
        }
        assertThat(found(token)).as("files in which the token stands in clear").isEmpty();
    }

    @Test
    void aProgramGetsATokenOfItsOwnAndOnlyWithItsPassword() throws IOException {
        issuer = demoIssuer;
        HttpResponse<String> right = tokenOf("o-1044", DEMO);
        String token = Http.JSON.readTree(right.body()).get("access_token").stringValue();

        assertThat(claims(token).get("role").stringValue()).isEqualTo("SCRIPT");
        assertThat(status("/api/units", token)).isEqualTo(200);
        assertThat(tokenOf("o-1044", "wrong").statusCode()).isEqualTo(401);
        assertThat(tokenOf("o-1003", DEMO).statusCode())
                .as("an officer is no program")
                .isEqualTo(401);
        assertThat(tokenOf("terminal", "").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(new Visitor(issuer).logIn("o-1044", DEMO).html())
                .as("a program is no officer")
                .contains("login");
    }

    @Test
    void theAdministratorIsGivenAPasswordOnceAndChoosesAnother() throws IOException {
        String id;
        String first;
        try (Jvm service = start()) {
            Matcher printed = FIRST.matcher(service.words());
            assertThat(printed.find()).as(service.words()).isTrue();
            id = printed.group(1);
            first = printed.group(2);
            Visitor administrator = new Visitor(issuer);
            Page choice = administrator.logIn(id, first);
            assertThat(choice.path()).isEqualTo("/password");
            assertThat(administrator.open("/activate").path())
                    .as("the first password opens nothing")
                    .isEqualTo("/login");

            assertRefused(administrator, first, "kurz", "kurz", "कम से कम 10 अक्षर");
            assertRefused(administrator, first, "my id is " + id, "my id is " + id, "आपकी आईडी है");
            assertRefused(administrator, first, "neem ka ped", "neem ka per", "दूसरी बार वही नहीं");
            assertRefused(administrator, "not the first", "neem ka ped hai", "neem ka ped hai", "सही नहीं");
            Page chosen = administrator.submit(
                    administrator.open("/password"), choice(first, "neem ka ped hai", "neem ka ped hai"));

            assertThat(chosen.address().toString()).endsWith("/login?chosen");
            assertThat(new Visitor(issuer).logIn(id, first).address().toString())
                    .endsWith("/login?wrong");
            assertThat(new Visitor(issuer).logIn(id, "neem ka ped hai").path()).isEqualTo("/activate");
        }
        try (Jvm again = start()) {
            assertThat(again.words()).doesNotContain("first password");
            assertThat(new Visitor(issuer).logIn(id, "neem ka ped hai").path()).isEqualTo("/activate");
        }
        assertThat(found(first)).isEmpty();
        assertThat(found("neem ka ped")).isEmpty();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("keys/issuer/signing-keys.json"))))
                .isEqualTo("rw-------");
    }

    private static void assertRefused(Visitor visitor, String first, String chosen, String again, String sentence)
            throws IOException {
        Page refused = visitor.submit(visitor.open("/password"), choice(first, chosen, again));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence);
    }

    private static Map<String, String> choice(String first, String chosen, String again) {
        return Map.of("first", first, "chosen", chosen, "again", again);
    }

    @Test
    void whoeverGuessesIsShutOutAndLearnsNothing() throws IOException {
        issuer = demoIssuer;
        Visitor thief = new Visitor(issuer);
        Page nobody = thief.logIn("o-9999", "guess");
        for (int guess = 0; guess < WRONG_IN_A_ROW; guess++) {
            Page wrong = thief.logIn("o-1004", "guess " + guess);
            assertThat(wrong.address()).isEqualTo(nobody.address());
            assertThat(withoutFormToken(wrong)).isEqualTo(withoutFormToken(nobody));
        }

        assertThat(new Visitor(issuer).logIn("o-1004", DEMO).address().toString())
                .as("the right password, an account that is shut")
                .endsWith("/login?wrong");
        assertThat(new Visitor(issuer).logIn("o-1003", DEMO).path()).isEqualTo("/activate");
    }

    private static String withoutFormToken(Page page) {
        return page.html().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void aCodeIsGoodForOneTerminalOnceAndOnlyForWhoeverIsLoggedIn() throws IOException {
        issuer = demoIssuer;
        try (Jvm terminal = terminal()) {
            String code = code(terminal);
            Visitor nobody = new Visitor(issuer);
            assertThat(nobody.open("/activate?user_code=" + code).path()).isEqualTo("/login");
            Visitor aarti = new Visitor(issuer);
            aarti.logIn("o-1002", DEMO);
            assertThat(aarti.open("/activate?user_code=ABCD-EFGH").html()).contains("ऐसा कोई कोड नहीं");
            assertThat(aarti.post("/oauth2/device_verification", Map.of("user_code", code))
                            .path())
                    .as("without the form's own token")
                    .isNotEqualTo("/activated");
            aarti.sayYes(code);
            assertThat(terminal.exitCode()).as(terminal.words()).isZero();

            assertThat(aarti.open("/activate?user_code=" + code).html()).contains("ऐसा कोई कोड नहीं");
        }
    }

    @Test
    void thePagesKeepToThemselves() throws IOException {
        issuer = demoIssuer;
        Visitor visitor = new Visitor(issuer);
        Page login = visitor.open("/login");
        String before = visitor.cookie();
        visitor.logIn("o-1003", DEMO);
        String stolen = visitor.cookie();

        assertThat(login.headers().get("content-security-policy")).contains("default-src 'none'", "form-action 'self'");
        assertThat(login.headers().get("x-frame-options")).isEqualTo("DENY");
        assertThat(login.headers().get("cache-control")).contains("no-store");
        assertThat(login.html()).doesNotContain("<script", "style=\"", "http://", "https://");
        assertThat(stolen).as("a new session with the login").isNotEqualTo(before);
        assertThat(withCookie("/api/units", stolen))
                .as("the doors look at no cookie")
                .isEqualTo(401);
        visitor.submit(visitor.open("/activate"), Map.of());
        assertThat(withCookie("/activate", stolen))
                .as("a session after its end")
                .isEqualTo(302);
    }

    private int withCookie(String path, String cookie) throws IOException {
        return send(HttpRequest.newBuilder(issuer.resolve(path)).header("Cookie", cookie))
                .statusCode();
    }

    private HttpResponse<String> tokenOf(String program, String password) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString((program + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=desk")));
    }

    private int status(String path, String token) throws IOException {
        return send(HttpRequest.newBuilder(issuer.resolve(path)).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode claims(String token) {
        return Http.JSON.readTree(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }

    private static String code(Jvm terminal) {
        await().atMost(PATIENCE).until(() -> CODE.matcher(terminal.words()).find());
        Matcher code = CODE.matcher(terminal.words());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private List<Path> found(String secret) throws IOException {
        byte[] sought = secret.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".out"))
                    .filter(file -> holds(file, sought))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] sought) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(sought, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Jvm terminal() {
        return Jvm.start(directory, StandaloneApplication.class, "login", issuer.toString());
    }

    private Jvm start(String... more) {
        return start(directory, port, more);
    }

    private static Jvm start(Path directory, int port, String... more) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--sakshi.data=" + directory.resolve("data"),
                                "--sakshi.issuer.directory=" + directory.resolve("keys/issuer"),
                                "--sakshi.identity.issuer=http://localhost:" + port,
                                "--server.port=" + port,
                                "--sakshi.demo-complaints=0"),
                        Stream.of(more))
                .toArray(String[]::new);
        return Jvm.start(directory, StandaloneApplication.class, all).untilSaid("commits.");
    }
}
