package in.sakshi.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends whoever is not logged in to the issuer, and keeps what they had typed meanwhile. */
final class LoggedOutAtADesk extends LoginUrlAuthenticationEntryPoint {

    LoggedOutAtADesk(String login) {
        super(login);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        KeptForm.of(request).ifPresent(form -> form.keep(request.getSession()));
        super.commence(request, response, why);
    }
}
