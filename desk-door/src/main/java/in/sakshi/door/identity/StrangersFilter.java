package in.sakshi.door.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Does not listen for a while to an address from which too much came that was refused, whoever else comes from there: before any
 * signature is checked and any password is hashed.
 */
public final class StrangersFilter extends OncePerRequestFilter {

    private final Strangers strangers;
    private final HandlerExceptionResolver problems;

    /** @param problems where all problems are answered */
    public StrangersFilter(Strangers strangers, HandlerExceptionResolver problems) {
        this.strangers = strangers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (strangers.isShut(address)) {
            problems.resolveException(request, response, null, new NotLetIn(Unknown.TOO_FAST));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            strangers.failed(address);
        }
    }
}
