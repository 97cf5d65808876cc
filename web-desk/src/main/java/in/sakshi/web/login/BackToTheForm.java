package in.sakshi.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** After the login: to the form that is kept, else to the page that was asked for, else to the counter. */
final class BackToTheForm extends SavedRequestAwareAuthenticationSuccessHandler {

    BackToTheForm(RequestCache requests) {
        setDefaultTargetUrl("/desk");
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws ServletException, IOException {
        Optional<String> form = KeptForm.page(request.getSession());
        if (form.isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, form.get());
        } else {
            super.onAuthenticationSuccess(request, response, login);
        }
    }
}
