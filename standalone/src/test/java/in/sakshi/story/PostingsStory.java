package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.sakshi.fact.Kolkata;
import in.sakshi.standalone.StandaloneApplication;
import in.sakshi.story.Visitor.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A station is staffed from a file: officers are posted, log in, work, are transferred and relieved; and a kill takes nothing back. */
class PostingsStory {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("enter ([A-Z]{4}-[A-Z]{4})");
    private static final Pattern FIRST = Pattern.compile("Administrator (\\S+), first password (\\S+) ");
    private static final String RAMGARHI = "/UP/EAST/DVG/SRY/C1/RMG";
    private static final String BELAGHAT = "/UP/EAST/DVG/SRY/C1/BLG";
    private static final String HEADER = "officer,name_hi,name_en,rank,sex,post,unit,from,order\n";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String today = Kolkata.dateAt(Clock.systemUTC().instant()).toString();
    private final int port = Jvm.freePort();
    private final URI issuer = URI.create("http://localhost:" + port);

    @TempDir
    Path directory;

    @Test
    void aStationIsStaffedFromAFileAndEachPostingHoldsAtOnceAndForGood() throws IOException {
        Path csv = file("""
                p-1001,किरन पटेल,Kiran Patel,CT,WOMAN,DESK,%1$s,%2$s,एसपी/12/2026
                p-1002,सीमा राय,Seema Rai,SI,WOMAN,INQUIRY,%1$s,%2$s,एसपी/12/2026
                p-1003,रवि वर्मा,Ravi Verma,INSP,MAN,SHO,%1$s,%2$s,एसपी/12/2026
                """);
        Path passwords = csv.resolveSibling("officers.csv.first-passwords");
        String hers;
        String others;
        try (Jvm service = start()) {
            Visitor administrator = administrator(service);
            try (Jvm terminal = officers(csv)) {
                administrator.sayYes(code(terminal));
                assertThat(terminal.exitCode()).as(terminal.words()).isZero();
                assertThat(terminal.words())
                        .contains("3 posted now", "3 accounts made now", passwords.toString())
                        .doesNotContain("किरन", "Kiran", firstPassword(passwords, "p-1001"));
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                    .isEqualTo("rw-------");
            hers = chosen("p-1001", firstPassword(passwords, "p-1001"), "neem ka ped hai");
            others = chosen("p-1002", firstPassword(passwords, "p-1002"), "aam ka ped bhi");
            assertThat(receive("RMG", hers).statusCode()).isEqualTo(200);

            String root = token(administrator);
            assertThat(post(root, "p-1001", "किरन पटेल", "Kiran Patel", "BEAT", BELAGHAT)
                            .statusCode())
                    .isEqualTo(200);
            assertRefused(receive("RMG", hers), "posting-changed");
            assertRefused(read("/api/registers/help-desk?station=RMG&year=2026", hers), "posting-changed");
            assertThat(refresh(hers).statusCode()).as("nothing refreshes it").isEqualTo(400);
            String fresh = loggedIn("p-1001", "neem ka ped hai");
            assertThat(receive("BLG", fresh).statusCode()).isEqualTo(200);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(read("/api/audit/postings?officer=p-1001", root)
                                    .body())
                            .as("who made her what she is, where, on what order")
                            .contains("OfficerPosted", "एसपी/12/2026", RAMGARHI, BELAGHAT, "o-1043", "Kiran Patel"));

            assertThat(relieve(root, "p-1003").statusCode()).isEqualTo(200);
            Page out = new Visitor(issuer).logIn("p-1003", firstPassword(passwords, "p-1003"));
            assertThat(out.address().toString()).endsWith("/login?wrong");
            assertThat(service.words())
                    .doesNotContain("किरन", "Kiran", "Exception", firstPassword(passwords, "p-1002"), hers);
        }
        try (Jvm again = start()) {
            assertRefused(receive("RMG", hers), "posting-changed");
            assertThat(receive("RMG", others).statusCode()).isEqualTo(200);
            String before = Files.readString(passwords);
            Visitor administrator = new Visitor(issuer);
            administrator.logIn("o-1043", "bargad ka ped");
            try (Jvm terminal = officers(csv)) {
                administrator.sayYes(code(terminal));
                assertThat(terminal.exitCode()).as(terminal.words()).isZero();
                assertThat(terminal.words())
                        .as("nobody is posted back")
                        .contains("0 posted now", "2 had an account already", "1 serve nowhere today");
            }
            assertThat(Files.readString(passwords)).isEqualTo(before);
            assertRefused(receive("RMG", hers), "posting-changed");
            assertThat(again.words()).doesNotContain("Exception");
        }
    }

    @Test
    void aFileThatIsWrongPostsNobodyAndAsksForNoLogin() throws IOException {
        Path csv = file("""
                p-1001,किरन पटेल,Kiran Patel,CT,WOMAN,DESK,%1$s,%2$s,एसपी/12/2026
                p-1002,सीमा राय,Seema Rai,SI,WOMAN,BOSS,%1$s,%2$s,एसपी/12/2026
                """);
        try (Jvm terminal = officers(csv)) {
            assertThat(terminal.exitCode()).isEqualTo(1);
            assertThat(terminal.words())
                    .contains("Nobody was posted", "line 3: post “BOSS” (expected: DESK, BEAT, ")
                    .doesNotContain("enter ", "Seema", "\tat ");
        }
    }

    @Test
    void whatTheServiceRefusesIsSaidWithLineAndColumnAndAccountsAreTheAdministratorsAlone() throws IOException {
        Path csv = file("""
                p-1001,किरन पटेल,Kiran Patel,CT,WOMAN,DESK,%1$s,%2$s,एसपी/12/2026
                p-1002,सीमा राय,Seema Rai,SI,WOMAN,SHO,/UP/EAST/DVG,%2$s,एसपी/12/2026
                """);
        Path passwords = csv.resolveSibling("officers.csv.first-passwords");
        try (Jvm service = start()) {
            Visitor administrator = administrator(service);
            try (Jvm terminal = officers(csv)) {
                administrator.sayYes(code(terminal));
                assertThat(terminal.exitCode()).isEqualTo(1);
                assertThat(terminal.words())
                        .contains(
                                "line 3: post: There is no such post in a unit of that level.",
                                "nothing is recorded twice");
            }
            String root = token(administrator);
            String kiran = chosen("p-1001", firstPassword(passwords, "p-1001"), "neem ka ped hai");

            assertThat(account("PUT", "p-1001", kiran).statusCode()).isEqualTo(403);
            assertThat(account("PUT", "p-1002", root).statusCode()).isEqualTo(409);
            assertThat(account("PUT", "p-1001", root).statusCode()).isEqualTo(200);
            assertThat(account("DELETE", "o-1043", root).statusCode()).isEqualTo(409);
            HttpResponse<String> renewed = account("POST", "p-1001/first-password", root);
            assertThat(renewed.statusCode()).isEqualTo(200);
            assertThat(new Visitor(issuer)
                            .logIn("p-1001", "neem ka ped hai")
                            .address()
                            .toString())
                    .endsWith("/login?wrong");
            String second =
                    Http.JSON.readTree(renewed.body()).get("firstPassword").stringValue();
            assertThat(new Visitor(issuer).logIn("p-1001", second).path()).isEqualTo("/password");

            assertThat(account("DELETE", "p-1001", root).statusCode()).isEqualTo(204);
            assertThat(new Visitor(issuer).logIn("p-1001", second).address().toString())
                    .endsWith("/login?wrong");
            assertThat(account("DELETE", "p-1001", root).statusCode()).isEqualTo(404);
            assertThat(service.words())
                    .contains("The account of p-1001 was shut by o-1043")
                    .doesNotContain(second);
        }
    }

    /** Somebody who was logged in before an account was shut gets no other token by the session that is still open. */
    @Test
    void aSessionOfAnAccountThatIsShutGetsNoToken() throws IOException {
        Path csv = file("p-1001,किरन पटेल,Kiran Patel,CT,WOMAN,DESK,%1$s,%2$s,एसपी/12/2026\n");
        Path passwords = csv.resolveSibling("officers.csv.first-passwords");
        try (Jvm service = start()) {
            Visitor administrator = administrator(service);
            try (Jvm terminal = officers(csv)) {
                administrator.sayYes(code(terminal));
                assertThat(terminal.exitCode()).as(terminal.words()).isZero();
            }
            String root = token(administrator);
            Visitor kiran = new Visitor(issuer);
            choose(kiran, "p-1001", firstPassword(passwords, "p-1001"), "neem ka ped hai");
            kiran.logIn("p-1001", "neem ka ped hai");
            account("DELETE", "p-1001", root);
            try (Jvm terminal = login()) {
                kiran.sayYes(code(terminal));
                assertThat(terminal.exitCode()).as(terminal.words()).isEqualTo(1);
            }
        }
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(directory.resolve("officers.csv"), HEADER + rows.formatted(RAMGARHI, today));
    }

    /** The one who was told a first password at the start, with another by now, logged in. */
    private Visitor administrator(Jvm service) throws IOException {
        Matcher printed = FIRST.matcher(service.words());
        assertThat(printed.find()).as(service.words()).isTrue();
        Visitor administrator = new Visitor(issuer);
        choose(administrator, printed.group(1), printed.group(2), "bargad ka ped");
        administrator.logIn(printed.group(1), "bargad ka ped");
        return administrator;
    }

    private static void choose(Visitor visitor, String officer, String first, String password) throws IOException {
        Page choice = visitor.logIn(officer, first);
        assertThat(choice.path()).isEqualTo("/password");
        Page chosen = visitor.submit(choice, Map.of("first", first, "chosen", password, "again", password));
        assertThat(chosen.address().toString()).endsWith("/login?chosen");
    }

    /** The token of an officer who has chosen a password. */
    private String chosen(String officer, String first, String password) throws IOException {
        choose(new Visitor(issuer), officer, first, password);
        return loggedIn(officer, password);
    }

    private String loggedIn(String officer, String password) throws IOException {
        Visitor visitor = new Visitor(issuer);
        visitor.logIn(officer, password);
        return token(visitor);
    }

    private String token(Visitor visitor) throws IOException {
        try (Jvm terminal = login()) {
            visitor.sayYes(code(terminal));
            assertThat(terminal.exitCode()).as(terminal.words()).isZero();
            return terminal.words().lines().reduce((first, last) -> last).orElseThrow();
        }
    }

    private static String firstPassword(Path passwords, String officer) throws IOException {
        return Files.readAllLines(passwords).stream()
                .filter(line -> line.startsWith(officer + ","))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Jvm terminal) {
        await().atMost(PATIENCE).until(() -> CODE.matcher(terminal.words()).find());
        Matcher code = CODE.matcher(terminal.words());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> receive(String station, String token) throws IOException {
        return command("ReceiveComplaint", token, """
                {"complaintId": "%s", "station": "%s", "source": "WALK_IN", "category": "MARITAL", "briefFacts": "विवाद",
                 "complainant": {"name": "गीता", "mobile": "9876500048"}}
                """.formatted(UUID.randomUUID(), station));
    }

    private HttpResponse<String> post(
            String token, String officer, String hindi, String english, String post, String unit) throws IOException {
        return command("PostOfficer", token, """
                {"officerId": "%s", "nameHindi": "%s", "nameEnglish": "%s", "rank": "CT", "sex": "WOMAN", "post": "%s",
                 "unit": "%s", "firstDay": "%s", "orderNumber": "एसपी/13/2026"}
                """.formatted(officer, hindi, english, post, unit, today));
    }

    private HttpResponse<String> relieve(String token, String officer) throws IOException {
        return command("RelieveOfficer", token, """
                {"officerId": "%s", "firstDay": "%s", "reason": "सेवानिवृत्त", "orderNumber": "एसपी/14/2026"}
                """.formatted(officer, today));
    }

    private HttpResponse<String> command(String name, String token, String body) throws IOException {
        return send(request("/api/commands/" + name, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> account(String method, String path, String token) throws IOException {
        return send(request("/accounts/" + path, token).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> read(String path, String token) throws IOException {
        return send(request(path, token));
    }

    private HttpResponse<String> refresh(String token) throws IOException {
        return send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=refresh_token&client_id=terminal&refresh_token=" + token)));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(issuer.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String problem) {
        JsonNode body = Http.JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(body.path("type").stringValue()).isEqualTo("urn:sakshi:problem:" + problem);
    }

    private Jvm officers(Path csv) {
        return Jvm.start(directory, StandaloneApplication.class, "officers", issuer.toString(), csv.toString());
    }

    private Jvm login() {
        return Jvm.start(directory, StandaloneApplication.class, "login", issuer.toString());
    }

    private Jvm start() {
        List<String> settings = List.of(
                "--sakshi.data=" + directory.resolve("data"),
                "--sakshi.issuer.directory=" + directory.resolve("keys/issuer"),
                "--sakshi.identity.issuer=" + issuer,
                "--server.port=" + port);
        return Jvm.start(directory, StandaloneApplication.class, settings.toArray(String[]::new))
                .untilSaid("commits.");
    }
}
