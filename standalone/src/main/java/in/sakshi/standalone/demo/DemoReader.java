package in.sakshi.standalone.demo;

import in.sakshi.ledger.Ledger;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes whoever reads without saying who, as a browser does with an address that was clicked, for the supervisor: in a demo,
 * where all persons are invented. Nothing can be recorded that way.
 */
public final class DemoReader extends OncePerRequestFilter {

    private static final String HEADER = "X-Sakshi-Officer";
    private static final String SUPERVISOR = "o-1008";

    private final boolean isDemo;

    /** @param ledger whose origin says whether this is a demo */
    public DemoReader(Ledger ledger) {
        this.isDemo = ledger.origin().kind().equals(DemoLoader.KIND);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean unnamed = request.getMethod().equals("GET") && request.getHeader(HEADER) == null;
        chain.doFilter(isDemo && unnamed ? new BySupervisor(request) : request, response);
    }

    /** A request in which the supervisor says who she is. */
    private static final class BySupervisor extends HttpServletRequestWrapper {

        BySupervisor(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HEADER) ? SUPERVISOR : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HEADER)
                    ? Collections.enumeration(List.of(SUPERVISOR))
                    : super.getHeaders(name);
        }
    }
}
