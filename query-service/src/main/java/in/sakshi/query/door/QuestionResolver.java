package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.query.copy.FileForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a {@link Question} to a door that asks for it. */
final class QuestionResolver implements HandlerMethodArgumentResolver {

    private static final String FORMAT = "format";

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
        requireOutOfTheAddress(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        Map<String, String[]> given = new HashMap<>(given(request));
        if (QuestionReader.names(parameter.getParameterType()).anyMatch(FORMAT::equals)) {
            wantedFile(request).ifPresent(form -> given.putIfAbsent(FORMAT, new String[] {form.toString()}));
        }
        return QuestionReader.read(parameter.getParameterType(), given);
    }

    /** What is posted may name a person, and addresses get about: into histories, and into the logs of whatever lies between. */
    private static void requireOutOfTheAddress(HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.POST.name()) && request.getQueryString() != null) {
            throw new TurnedAway(ProblemKind.NOT_IN_AN_ADDRESS);
        }
    }

    /** The file that a caller wants before any other form of answer, and asks for by header instead of by parameter. */
    private static Optional<FileForm> wantedFile(NativeWebRequest request) {
        String[] accepted = request.getHeaderValues(HttpHeaders.ACCEPT);
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            return MediaType.parseMediaTypes(List.of(accepted)).stream()
                    .min(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .flatMap(QuestionResolver::file);
        } catch (InvalidMediaTypeException e) {
            // Then the framework says what is wrong with it.
            return Optional.empty();
        }
    }

    private static Optional<FileForm> file(MediaType type) {
        return Arrays.stream(FileForm.values())
                .filter(form -> type.equalsTypeAndSubtype(MediaType.parseMediaType(form.contentType())))
                .findFirst();
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
