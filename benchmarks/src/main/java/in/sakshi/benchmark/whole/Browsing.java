package in.sakshi.benchmark.whole;

import in.sakshi.standalone.issuer.FirstAccounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer before the pages of the desk, whose browser keeps cookies, goes where it is sent, and draws nothing. */
final class Browsing {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .cookieHandler(new CookieManager())
            .build();
    private final URI root;

    Browsing(URI root) {
        this.root = root;
    }

    /** Logs in at the issuer of the service, to which the desk sends whoever is not. */
    Browsing logIn(String officer) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(open("/desk"));
        if (!csrf.find()) {
            throw new IOException("the page of the login has no _csrf (expected: the form in which officers log in)");
        }
        String form = "officer=" + officer + "&password=" + FirstAccounts.OF_THE_DEMO + "&_csrf="
                + Counter.encoded(csrf.group(1));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(root.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (!answer.uri().getPath().startsWith("/desk")) {
            throw new IOException("logged in, but sent to " + answer.uri().getPath() + " (expected: /desk)");
        }
        return this;
    }

    /** Opens a page; any other answer is a failure of the measurement. */
    String open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(answer.uri().getPath() + ": " + answer.statusCode() + " (expected: 200)");
        }
        return answer;
    }
}
