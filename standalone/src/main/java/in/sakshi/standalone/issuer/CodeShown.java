package in.sakshi.standalone.issuer;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2UserCode;
import org.springframework.security.oauth2.core.endpoint.OAuth2DeviceAuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2DeviceAuthorizationResponseHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceAuthorizationRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Answers a terminal with its code, where to enter it, and how often to ask. Without the last it would ask every five seconds, by the
 * standard, and whoever has said yes would wait for it.
 */
final class CodeShown implements AuthenticationSuccessHandler {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private final OAuth2DeviceAuthorizationResponseHttpMessageConverter form =
            new OAuth2DeviceAuthorizationResponseHttpMessageConverter();
    private final URI enter;

    /** @param enter where officers enter codes */
    CodeShown(URI enter) {
        this.enter = enter;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2DeviceAuthorizationRequestAuthenticationToken asked =
                (OAuth2DeviceAuthorizationRequestAuthenticationToken) authentication;
        // Absent only in the question, not in what was made of it.
        OAuth2UserCode code = requireNonNull(asked.getUserCode());
        form.write(
                OAuth2DeviceAuthorizationResponse.with(requireNonNull(asked.getDeviceCode()), code)
                        .verificationUri(enter.toString())
                        .verificationUriComplete(enter + "?user_code=" + code.getTokenValue())
                        .interval(ASK_AGAIN.toSeconds())
                        .build(),
                null,
                new ServletServerHttpResponse(response));
    }
}
