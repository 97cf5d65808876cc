package in.sakshi.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The desk in a JVM of its own, before doors and an issuer that nobody opens. */
@ExtendWith(OutputCaptureExtension.class)
class WebDeskApplicationTest {

    private static final String NOBODY = "http://127.0.0.1:9";
    private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final List<String> SETTINGS = List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--sakshi.desk.commands=" + NOBODY,
            "--sakshi.desk.questions=" + NOBODY,
            "--sakshi.desk.issuer=" + NOBODY + "/nobody",
            "--sakshi.desk.secret=of-a-test",
            "--sakshi.desk.draft-secret=" + SECRET);

    @Test
    void itStartsByItselfAndSendsWhoeverComesToTheLogin() throws Exception {
        try (ConfigurableApplicationContext desk = start(SETTINGS)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) desk).getWebServer())
                    .getPort();

            assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get(port, "/desk/assets/desk.css").body()).contains(".panel");
            HttpResponse<String> counter = get(port, "/desk");
            assertThat(counter.statusCode()).isEqualTo(302);
            assertThat(counter.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/login/at/desk"));
            assertThat(get(port, "/actuator/env").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoeverComesWhenTooManyPagesAreBeingMadeIsToldToComeAgain() throws Exception {
        List<String> full = Stream.concat(SETTINGS.stream(), Stream.of("--sakshi.desk.pages-at-once=0"))
                .toList();
        try (ConfigurableApplicationContext desk = start(full)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) desk).getWebServer())
                    .getPort();

            HttpResponse<String> counter = get(port, "/desk");

            assertThat(counter.statusCode()).isEqualTo(503);
            assertThat(counter.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(counter.body()).contains("कुछ क्षण बाद");
            assertThat(get(port, "/desk/assets/desk.css").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whereNoIssuerAnswersThatIsSaidOnAPage() throws Exception {
        try (ConfigurableApplicationContext desk = start(SETTINGS)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) desk).getWebServer())
                    .getPort();

            HttpResponse<String> login = get(port, "/desk/login/at/desk");

            assertThat(login.statusCode()).isEqualTo(500);
            assertThat(login.body()).contains("लॉगिन की सेवा अभी नहीं मिल रही").doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --sakshi.desk.draft-secret= | expected: 32 bytes in Base64
            --sakshi.desk.draft-secret=c2hvcnQ= | expected: 32 bytes in Base64
            --sakshi.desk.draft-secret=no/base64! | expected: 32 bytes in Base64
            --sakshi.desk.commands= | expected: the address of the command door
            --sakshi.desk.issuer= | expected: the address of the OpenID provider
            """)
    void whatIsNotSetIsSaidInASentence(String wrong, String sentence, CapturedOutput output) {
        String name = wrong.replaceFirst("=.*", "=");
        List<String> settings = SETTINGS.stream()
                .map(setting -> setting.startsWith(name) ? wrong : setting)
                .toList();

        assertThatThrownBy(() -> start(settings)).isInstanceOf(RuntimeException.class);

        assertThat(output).contains(sentence).doesNotContain("c2hvcnQ=", "no/base64", "\tat ");
    }

    @Test
    void anOfficersKeyIsAlwaysTheSameAndNoOthers() {
        KeysOfASecret keys = new KeysOfASecret(SECRET);

        assertThat(keys.of("o-1003"))
                .hasSize(32)
                .isEqualTo(new KeysOfASecret(SECRET).of("o-1003"))
                .isNotEqualTo(keys.of("o-1004"));
    }

    private static ConfigurableApplicationContext start(List<String> settings) {
        return WebDeskApplication.application().run(settings.toArray(String[]::new));
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Accept", "text/html, */*;q=0.8")
                                .build(),
                        BodyHandlers.ofString());
    }
}
