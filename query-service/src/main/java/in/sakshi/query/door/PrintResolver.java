package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.desk.words.Words;
import in.sakshi.door.Language;
import in.sakshi.door.identity.Caller;
import in.sakshi.query.print.Print;
import in.sakshi.station.StaffList;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Print} of a request to a door: in the reader's language, and as of now. */
final class PrintResolver implements HandlerMethodArgumentResolver {

    private final StaffList staff;
    private final Clock clock;

    PrintResolver(StaffList staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Print.class;
    }

    @Override
    public Print resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new Print(
                Words.in(Language.of(asked)),
                staff,
                Caller.of(asked),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
