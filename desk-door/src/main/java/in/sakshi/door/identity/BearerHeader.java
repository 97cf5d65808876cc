package in.sakshi.door.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes the token from the header {@code Authorization}, and from nowhere else: addresses are logged. What is in it, the signature says; the
 * usual resolver looks at each of its letters before, which took as long as to check the signature.
 */
final class BearerHeader implements BearerTokenResolver {

    private static final String SCHEME = "Bearer";

    /**
     * The token; absent if there is none.
     *
     * @throws InvalidBearerTokenException if there are several such headers, of which somebody on the way may have read another one, or
     *     nothing in the one there is
     */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.size() > 1) {
            throw new InvalidBearerTokenException("several headers");
        }
        String header = headers.isEmpty() ? "" : headers.get(0);
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String token = header.substring(SCHEME.length()).trim();
        if (token.isEmpty()) {
            throw new InvalidBearerTokenException("no token");
        }
        return token;
    }
}
