package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.door.identity.Caller;
import in.sakshi.station.StaffList;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands to a door how far the questions of the officer reach who asks, as their token names them. */
final class ReachResolver implements HandlerMethodArgumentResolver {

    private final StaffList staff;
    private final Clock clock;

    ReachResolver(StaffList staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reach.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked =
                requireNonNull(request.getNativeRequest(HttpServletRequest.class), "a door is asked over HTTP");
        return new Reach(Caller.of(asked), staff, clock.instant());
    }
}
