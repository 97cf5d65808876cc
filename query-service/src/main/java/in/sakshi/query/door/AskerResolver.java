package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.station.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the officer who asks to a door that wants to know, as {@link WhoAsks} let them in. */
final class AskerResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return requireNonNull(
                request.getAttribute(WhoAsks.ASKING, RequestAttributes.SCOPE_REQUEST),
                "nobody was let in here (expected: the address to be one of WhoAsks)");
    }
}
