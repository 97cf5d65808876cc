package in.sakshi.query.door;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a {@link Question} to a door that asks for it. */
final class QuestionResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Question.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return QuestionReader.read(parameter.getParameterType(), given(request));
    }

    private static Map<String, String[]> given(NativeWebRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            // The servlet API's word for parameters that are not encoded as parameters are.
            throw new TurnedAway(ProblemKind.BAD_REQUEST);
        }
    }
}
