package in.sakshi.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form that came after the login had ended (रोका हुआ प्रपत्र). Nothing of it is recorded; it is shown again, with all that was typed and
 * under its own key, to the officer who had opened it, once they have logged in.
 *
 * @param path of its page
 * @param officer who had opened it
 * @param typed what stands in it
 */
public record KeptForm(String path, String officer, MultiValueMap<String, String> typed) {

    /** In which field a form says who opened it. */
    public static final String OPENED_BY = "by";

    private static final String KEPT = KeptForm.class.getName();
    private static final int LONGEST = 64 * 1024;

    /** What a request brings, if it is a form of the desk’s own pages; what another site sends is none. */
    static Optional<KeptForm> of(HttpServletRequest request) {
        String officer = request.getParameter(OPENED_BY);
        if (officer == null || !isForm(request) || !comesFromHere(request)) {
            return Optional.empty();
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, new ArrayList<>(Arrays.asList(values))));
        typed.remove("_csrf");
        return Optional.of(new KeptForm(request.getRequestURI(), officer, typed));
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(contentType(request))
                && request.getContentLength() <= LONGEST;
    }

    private static @Nullable String contentType(HttpServletRequest request) {
        String said = request.getContentType();
        return said == null ? null : said.split(";", 2)[0].strip();
    }

    /** By what the browser itself says, which no page of another site can make it leave out or change. */
    private static boolean comesFromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            return String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Keeps it until somebody has logged in. */
    void keep(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    /** The page of what is kept; nothing if nothing is. */
    static Optional<String> page(HttpSession session) {
        return Optional.ofNullable((KeptForm) session.getAttribute(KEPT)).map(KeptForm::path);
    }

    /** Takes what is kept for that page, if that officer had opened it. Whoever it was, it is not kept any longer. */
    public static @Nullable MultiValueMap<String, String> take(HttpSession session, String path, String officer) {
        if (!(session.getAttribute(KEPT) instanceof KeptForm kept)) {
            return null;
        }
        session.removeAttribute(KEPT);
        return kept.path.equals(path) && kept.officer.equals(officer) ? kept.typed : null;
    }
}
