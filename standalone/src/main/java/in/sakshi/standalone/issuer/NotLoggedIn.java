package in.sakshi.standalone.issuer;

import in.sakshi.door.identity.Strangers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where a login leads that was none: back, or to the choice of a password where the first one was right. */
final class NotLoggedIn implements AuthenticationFailureHandler {

    /** Attribute of a session: who has shown the first password and may choose another, and nothing else. */
    static final String CHOOSING = NotLoggedIn.class.getName();

    private final Strangers strangers;

    NotLoggedIn(Strangers strangers) {
        this.strangers = strangers;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof CredentialsExpiredException) {
            request.changeSessionId();
            request.getSession().setAttribute(CHOOSING, request.getParameter("officer"));
            response.sendRedirect("/password");
        } else {
            strangers.failed(request.getRemoteAddr());
            response.sendRedirect("/login?wrong");
        }
    }
}
