package in.sakshi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser before the issuer's pages: keeps cookies, follows redirects, sends forms with what is hidden in them. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form method=\"post\" action=\"([^\"]+)\".*?</form>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI issuer;

    Visitor(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * What is on the screen.
     *
     * @param address in the address line
     */
    record Page(int status, URI address, String html, Map<String, String> headers) {

        String path() {
            return address.getPath();
        }
    }

    /** Goes to an address. */
    Page open(String path) throws IOException {
        return send(HttpRequest.newBuilder(issuer.resolve(path)).GET());
    }

    /** Fills in the first form of a page and sends it. */
    Page submit(Page page, Map<String, String> typed) throws IOException {
        Matcher form = FORM.matcher(page.html());
        assertThat(form.find())
                .as("a form on " + page.address() + ":\n" + page.html())
                .isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.group());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        fields.putAll(typed);
        return post(form.group(1), fields);
    }

    /** Sends fields as they are, with nothing of a page. */
    Page post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(issuer.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Logs in, or tries to. */
    Page logIn(String officer, String password) throws IOException {
        return submit(open("/login"), Map.of("officer", officer, "password", password));
    }

    /** Says yes to the terminal that shows a code. */
    Page sayYes(String code) throws IOException {
        Page consent = open("/activate?user_code=" + code);
        assertThat(consent.path()).isEqualTo("/consent");
        assertThat(consent.html()).contains(code);
        return submit(consent, Map.of());
    }

    /** The cookie of the session, as a thief would have it. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Page send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(
                    request.timeout(Duration.ofSeconds(30))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
            Map<String, String> headers = answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
            return new Page(answer.statusCode(), answer.uri(), answer.body(), headers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
