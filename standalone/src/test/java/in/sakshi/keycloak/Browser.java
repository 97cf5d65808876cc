package in.sakshi.keycloak;

import java.io.IOException;
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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of a browser as Keycloak's pages need. It keeps secure cookies for the loopback address, as browsers do, which the client of
 * the JDK does not; and it stops at addresses of other servers.
 */
final class Browser {

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*action=\"([^\"]+)\".*?</form>");
    private static final Pattern INPUT =
            Pattern.compile("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * What came back.
     *
     * @param address from where, or to where whoever asked is sent on
     */
    record Page(int status, URI address, String body) {

        private static final JsonMapper JSON = new JsonMapper();

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Goes to an address. */
    Page open(String address) throws IOException {
        return follow(send(HttpRequest.newBuilder(URI.create(address)).GET()));
    }

    /** Fills in the form of a page and sends it. */
    Page submit(Page page, Map<String, String> typed) throws IOException {
        return submit(page, action -> true, typed);
    }

    /** Presses the button of a form that goes to that address and wants nothing filled in. */
    Page submit(Page page, String action) throws IOException {
        return submit(page, action::equals, Map.of());
    }

    private Page submit(Page page, Predicate<String> action, Map<String, String> typed) throws IOException {
        Matcher form = FORM.matcher(page.body());
        do {
            if (!form.find()) {
                throw new IOException("no form on " + page.address().getPath() + " (expected: one to fill in)");
            }
        } while (!action.test(form.group(1)));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = INPUT.matcher(form.group());
        while (hidden.find()) {
            fields.put(hidden.group(1), text(hidden.group(2)));
        }
        fields.putAll(typed);
        return post(page.address().resolve(text(form.group(1))).toString(), fields);
    }

    /** Sends fields. */
    Page post(String address, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
    }

    private static String text(String html) {
        return html.replace("&amp;", "&").replace("&#x2f;", "/");
    }

    private Page follow(Page page) throws IOException {
        Page at = page;
        for (int redirects = 0; isRedirect(at) && isHere(at.address()); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new IOException("sent on more than " + MOST_REDIRECTS + " times");
            }
            at = send(HttpRequest.newBuilder(at.address()).GET());
        }
        return at;
    }

    private static boolean isRedirect(Page page) {
        return page.status() == 302 || page.status() == 303;
    }

    /** Nobody listens on the address to which a desk is sent back. */
    private static boolean isHere(URI address) {
        return address.getPort() > 0;
    }

    /** Sends a request, and no further. */
    Page send(HttpRequest.Builder request) throws IOException {
        HttpRequest.Builder complete = request.timeout(Duration.ofSeconds(60)).header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            complete.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(complete.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            URI address = answer.headers()
                    .firstValue("Location")
                    .map(answer.uri()::resolve)
                    .orElse(answer.uri());
            return new Page(answer.statusCode(), address, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void keep(String cookie) {
        String[] nameAndValue = cookie.split(";", 2)[0].split("=", 2);
        if (nameAndValue[1].isEmpty()) {
            cookies.remove(nameAndValue[0]);
        } else {
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
    }
}
