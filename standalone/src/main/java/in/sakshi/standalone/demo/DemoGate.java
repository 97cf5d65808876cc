package in.sakshi.standalone.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps everybody but the loader out while the clock stands in the days of the case. */
public final class DemoGate extends OncePerRequestFilter {

    static final String PASS_HEADER = "X-Sakshi-Demo-Pass";

    private final String pass = UUID.randomUUID().toString();
    private volatile boolean shut;

    /** What the loader shows to be let through. */
    String pass() {
        return pass;
    }

    void shut() {
        shut = true;
    }

    void open() {
        shut = false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (shut && !pass.equals(request.getHeader(PASS_HEADER))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
    }
}
