package in.sakshi.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Recognises the terminal by its name alone: it can keep no secret, and gets nothing before an officer has said yes. */
final class TerminalConverter implements AuthenticationConverter {

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        boolean nameless = request.getHeader("Authorization") != null || request.getParameter("client_secret") != null;
        boolean terminal = !nameless && Clients.TERMINAL.equals(request.getParameter(OAuth2ParameterNames.CLIENT_ID));
        return terminal ? new Terminal() : null;
    }
}
