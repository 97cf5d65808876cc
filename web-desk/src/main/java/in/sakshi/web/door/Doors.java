package in.sakshi.web.door;

import in.sakshi.web.login.LoginConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two doors, asked and sent to in the name of whoever is logged in (दोनों द्वार). */
public final class Doors {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient rest;
    private final URI commands;
    private final URI questions;
    private final OAuth2AuthorizedClientManager logins;

    private Doors(RestClient rest, URI commands, URI questions, OAuth2AuthorizedClientManager logins) {
        this.rest = rest;
        this.commands = commands;
        this.questions = questions;
        this.logins = logins;
    }

    /**
     * The doors at those addresses.
     *
     * @param patience how long an answer is waited for
     * @param logins knows the tokens of whoever is logged in, and renews them
     */
    public static Doors at(URI commands, URI questions, Duration patience, OAuth2AuthorizedClientManager logins) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        requests.setReadTimeout(patience);
        return new Doors(RestClient.builder().requestFactory(requests).build(), commands, questions, logins);
    }

    /** Somebody who is logged in, and the language in which they read. */
    public record Reader(Authentication login, Locale language) {}

    /** What is done with a file as it comes. */
    @FunctionalInterface
    public interface Taking {

        /** Takes the file; its headers say what it is. */
        void take(ClientHttpResponse file) throws IOException;
    }

    /**
     * Asks a question at the door for questions.
     *
     * @param question its address with its parameters, already encoded, e.g. {@code /api/me}
     * @throws DoorRefused if the door answers with a problem
     */
    public JsonNode ask(Reader reader, String question) {
        return answer(request(HttpMethod.GET, questions.resolve(question), reader));
    }

    /**
     * Asks what may be done next in a case, at the door for commands.
     *
     * @param caseId its id
     * @throws DoorRefused if the door answers with a problem
     */
    public JsonNode steps(Reader reader, String caseId) {
        return answer(request(HttpMethod.GET, commands.resolve("/api/commands?case=" + caseId), reader));
    }

    /**
     * Asks a question that is itself on record, such as a search.
     *
     * @throws DoorRefused if the door answers with a problem
     */
    public JsonNode post(Reader reader, String question, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return answer(request(HttpMethod.POST, questions.resolve(question), reader)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form));
    }

    /**
     * Asks for a file, which is not held here but handed on as it comes.
     *
     * @throws DoorRefused if the door answers with a problem
     */
    public void copy(Reader reader, String question, Taking taking) {
        request(HttpMethod.GET, questions.resolve(question), reader).exchange((asked, response) -> {
            if (response.getStatusCode().isError()) {
                throw new DoorRefused(response.getStatusCode().value(), JSON.readTree(response.getBody()));
            }
            taking.take(response);
            return true;
        });
    }

    /**
     * Sends a command.
     *
     * @param key made where the form was made, so that sending it again records nothing twice
     * @throws DoorRefused if the door answers with a problem
     */
    public JsonNode send(Reader reader, String command, UUID key, JsonNode fields) {
        return answer(request(HttpMethod.POST, commands.resolve("/api/commands/" + command), reader)
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(fields)));
    }

    private static JsonNode answer(RestClient.RequestHeadersSpec<?> request) {
        JsonNode answer = request.exchange((asked, response) -> {
            JsonNode body = JSON.readTree(response.getBody());
            if (response.getStatusCode().isError()) {
                throw new DoorRefused(response.getStatusCode().value(), body);
            }
            return body;
        });
        if (answer == null) {
            throw new IllegalStateException("a door answered nothing (expected: JSON)");
        }
        return answer;
    }

    private RestClient.RequestBodySpec request(HttpMethod method, URI address, Reader reader) {
        return rest.method(method).uri(address).headers(headers -> sign(headers, reader));
    }

    private void sign(HttpHeaders headers, Reader reader) {
        headers.setBearerAuth(login(reader.login()).getAccessToken().getTokenValue());
        headers.setAcceptLanguageAsLocales(List.of(reader.language()));
    }

    /** @throws LoggedOut if there is no token and none is to be had any more */
    private OAuth2AuthorizedClient login(Authentication officer) {
        OAuth2AuthorizedClient login;
        try {
            login = logins.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginConfiguration.ISSUER)
                    .principal(officer)
                    .build());
        } catch (OAuth2AuthorizationException e) {
            throw LoggedOut.because(e);
        }
        if (login == null) {
            throw LoggedOut.because(null);
        }
        return login;
    }
}
