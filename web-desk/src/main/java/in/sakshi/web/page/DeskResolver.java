package in.sakshi.web.page;

import in.sakshi.web.door.Doors;
import in.sakshi.web.door.Doors.Reader;
import in.sakshi.web.door.LoggedOut;
import in.sakshi.web.page.Desk.Me;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands each page the desk of whoever is logged in, once for a request. */
final class DeskResolver implements HandlerMethodArgumentResolver {

    /** So long the head of a page may still name a post that was given up a moment ago; what may be done is asked at the doors each time. */
    private static final long KNOWN_FOR = Duration.ofSeconds(30).toNanos();

    private static final String KNOWN = DeskResolver.class.getName();

    private final Doors doors;

    DeskResolver(Doors doors) {
        this.doors = doors;
    }

    /** Who reads in this session, in which language, and when that was asked. */
    private record Known(Me me, Locale language, long askedAt) {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Desk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Desk desk) {
            return desk;
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            throw LoggedOut.because(null);
        }
        Reader reader = new Reader(login, LocaleContextHolder.getLocale());
        Desk desk = new Desk(doors, reader, me(reader, request));
        request.setAttribute(KNOWN, desk, RequestAttributes.SCOPE_REQUEST);
        return desk;
    }

    private Me me(Reader reader, NativeWebRequest request) {
        if (request.getAttribute(KNOWN, RequestAttributes.SCOPE_SESSION) instanceof Known known
                && known.language().equals(reader.language())
                && System.nanoTime() - known.askedAt() < KNOWN_FOR) {
            return known.me();
        }
        Me me = Desk.me(doors, reader);
        request.setAttribute(
                KNOWN, new Known(me, reader.language(), System.nanoTime()), RequestAttributes.SCOPE_SESSION);
        return me;
    }
}
