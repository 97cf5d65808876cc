package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

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
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            operation.setRequestBody(form(questions));
        } else {
            questions.stream()
                    .flatMap(QuestionReader::parameters)
                    .map(QuestionDescription::parameter)
                    .forEach(operation::addParametersItem);
        }
        if (questions.stream().flatMap(QuestionReader::parameters).anyMatch(part -> part.getType() == FileForm.class)) {
            addFiles(requireNonNull(operation.getResponses().get("200")).getContent());
        }
        Optional.ofNullable(handler.getMethodAnnotation(RequestMapping.class))
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

    private static RequestBody form(List<Class<?>> questions) {
        Schema<?> fields = new ObjectSchema();
        questions.stream().flatMap(QuestionReader::parameters).forEach(component -> {
            String name = QuestionReader.name(component);
            fields.addProperty(name, schema(component.getType()).description(expected(component)));
            if (!QuestionReader.isOptional(component)) {
                fields.addRequiredItem(name);
            }
        });
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(APPLICATION_FORM_URLENCODED_VALUE, new MediaType().schema(fields)));
    }

    private static Parameter parameter(RecordComponent component) {
        return new QueryParameter()
                .name(QuestionReader.name(component))
                .required(!QuestionReader.isOptional(component))
                .schema(schema(component.getType()))
                .description(expected(component));
    }

    private static String expected(RecordComponent component) {
        ParameterForm form = ParameterForm.of(component.getType());
        String name = QuestionReader.name(component);
        return DoorWords.expected(new WrongParameter(name, form.wrong(), List.of()), Locale.ENGLISH);
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
