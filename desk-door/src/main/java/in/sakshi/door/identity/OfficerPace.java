package in.sakshi.door.identity;

import io.github.bucket4j.Bandwidth;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Keeps one officer, or whoever has her token, from taking the service away from all others, or the whole register with her. */
final class OfficerPace extends OncePerRequestFilter {

    private final Buckets officers;
    private final HandlerExceptionResolver problems;

    OfficerPace(PaceSettings settings, HandlerExceptionResolver problems) {
        this.officers = new Buckets(Bandwidth.builder()
                .capacity(settings.officerBurst())
                .refillGreedy(settings.officerPerSecond(), Duration.ofSeconds(1))
                .build());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The request itself does not know yet who calls.
        boolean tooFast = SecurityContextHolder.getContext().getAuthentication() instanceof OfficerToken officer
                && !officers.of(officer.getName()).tryConsume(1);
        if (tooFast) {
            problems.resolveException(request, response, null, new NotLetIn(Unknown.TOO_FAST));
        } else {
            chain.doFilter(request, response);
        }
    }
}
