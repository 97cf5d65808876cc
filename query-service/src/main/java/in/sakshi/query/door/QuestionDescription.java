package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.words.Words;
import in.sakshi.query.copy.FileForm;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of questions in the OpenAPI document, from the same records that they are read into. */
final class QuestionDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Class<?>> questions = Stream.of(handler.getMethod().getParameterTypes())
                .filter(Question.class::isAssignableFrom)
                .toList();
        if (questions.isEmpty()) {
            return operation;
        }
        questions.stream()
                .flatMap(QuestionReader::parameters)
                .map(QuestionDescription::parameter)
                .forEach(operation::addParametersItem);
        if (questions.stream().flatMap(QuestionReader::parameters).anyMatch(part -> part.getType() == FileForm.class)) {
            addFiles(requireNonNull(operation.getResponses().get("200")).getContent());
        }
        Optional.ofNullable(handler.getMethodAnnotation(GetMapping.class))
                .flatMap(mapping -> Topic.at(mapping.value()[0]))
                .ifPresent(topic -> operation.description(postsFor(topic)));
        return operation.addTagsItem("queries");
    }

    private static String postsFor(Topic topic) {
        return topic.posts().stream()
                .map(Words.in(Locale.ENGLISH)::label)
                .collect(Collectors.joining(", ", "May be asked by: ", ""));
    }

    private static void addFiles(Content answer) {
        for (FileForm form : FileForm.values()) {
            answer.addMediaType(form.contentType(), new MediaType().schema(new FileSchema()));
        }
    }

    private static Parameter parameter(RecordComponent component) {
        ParameterForm form = ParameterForm.of(component.getType());
        String name = QuestionReader.name(component);
        return new QueryParameter()
                .name(name)
                .required(!QuestionReader.isOptional(component))
                .schema(schema(component.getType()))
                .description(DoorWords.expected(new WrongParameter(name, form.wrong(), List.of()), Locale.ENGLISH));
    }

    private static Schema<?> schema(Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            return new IntegerSchema().format(type == Long.class ? "int64" : "int32");
        }
        if (type == LocalDate.class) {
            return new DateSchema();
        }
        if (type == Instant.class) {
            return new DateTimeSchema();
        }
        return type.isEnum()
                ? new StringSchema()
                        ._enum(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList())
                : new StringSchema();
    }
}
