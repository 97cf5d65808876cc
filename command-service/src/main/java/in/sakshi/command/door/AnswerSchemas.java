package in.sakshi.command.door;

import in.sakshi.door.identity.TokenDescription;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the door answers, for the OpenAPI document. */
final class AnswerSchemas {

    private static final String ANSWER = "CommandAnswer";
    private static final String PROBLEM = "CommandProblem";

    private AnswerSchemas() {}

    static void addTo(Components components) {
        components.addSchemas(ANSWER, answer());
        components.addSchemas(PROBLEM, problem());
    }

    private static Schema<?> answer() {
        Schema<?> decided = new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("position", whole())
                .addProperty("sequence", whole())
                .addProperty("event", new ObjectSchema().description("The event as it is stored"));
        Schema<?> answer = new ObjectSchema()
                .addProperty("commandId", new UUIDSchema())
                .addProperty("repeated", new BooleanSchema().description("Whether it was recorded when it came before"))
                .addProperty("position", whole().description("Of the last event; absent if nothing was decided"))
                .addProperty("recordedAt", new DateTimeSchema())
                .addProperty("decided", new ArraySchema().items(decided));
        answer.setRequired(List.of("commandId", "repeated", "decided"));
        return answer;
    }

    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", new StringSchema().example("complainant.mobile"))
                .addProperty("code", new StringSchema().example("NOT_OF_THE_FORM"))
                .addProperty("expected", new StringSchema().description("In the reader’s language"));
        Schema<?> problem = new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:sakshi:problem:refused"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("In the reader’s language"))
                .addProperty("post", new StringSchema().description("With 403: the post that may not"))
                .addProperty(
                        "permitted",
                        new ArraySchema().items(new StringSchema()).description("With 403: the posts that may"))
                .addProperty("unit", new StringSchema().description("With 403: for which unit the officer answers"))
                .addProperty("rule", new StringSchema().description("With 422: the rule that says no"))
                .addProperty("guard", new StringSchema().description("With 422: the guard it belongs to"))
                .addProperty("field", new StringSchema().description("With 422: the field it speaks about"))
                .addProperty("fields", new ArraySchema().items(field).description("With 400: every wrong field"))
                .addProperty("incident", new UUIDSchema().description("With 500: under which it stands in the log"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    /** All answers to a command: what was recorded, or one of the problems. */
    static ApiResponses responses(SchemaWords words) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", response("What was recorded", "application/json", ANSWER));
        problems().forEach((status, kinds) -> responses.addApiResponse(status.toString(), problem(kinds, words)));
        TokenDescription.describe(responses);
        return responses;
    }

    private static Map<Integer, List<ProblemKind>> problems() {
        return Arrays.stream(ProblemKind.values())
                .collect(Collectors.groupingBy(ProblemKind::status, TreeMap::new, Collectors.toList()));
    }

    private static ApiResponse problem(List<ProblemKind> kinds, SchemaWords words) {
        String what = kinds.stream()
                .map(kind -> words.problem(kind) + " (" + kind.type() + ")")
                .collect(Collectors.joining("; "));
        ApiResponse response = response(what, "application/problem+json", PROBLEM);
        return kinds.get(0).passes()
                ? response.addHeaderObject("Retry-After", new Header().schema(new IntegerSchema()))
                : response;
    }

    private static ApiResponse response(String description, String type, String schema) {
        MediaType content = new MediaType().schema(new Schema<>().$ref(schema));
        return new ApiResponse().description(description).content(new Content().addMediaType(type, content));
    }

    private static Schema<?> whole() {
        return new IntegerSchema().format("int64");
    }
}
