package in.sakshi.command.door;

import in.sakshi.command.door.shape.RecordShape;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes every command in the OpenAPI document: one path each, with a schema made from the shape that also reads it. */
final class CommandDescription implements OpenApiCustomizer {

    private final CommandCatalogue catalogue;
    private final SchemaWords words;

    CommandDescription(CommandCatalogue catalogue, DoorWords words) {
        this.catalogue = catalogue;
        this.words = new SchemaWords(words);
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        AnswerSchemas.addTo(api.getComponents());
        catalogue.shapes().forEach((name, shape) -> describe(name, shape, api));
    }

    private void describe(String name, RecordShape shape, OpenAPI api) {
        Schema<?> body = shape.describe();
        words.describeFields(body);
        api.getComponents().addSchemas(name, body);
        api.path("/api/commands/" + name, new PathItem().post(operation(name)));
    }

    private Operation operation(String name) {
        Content json =
                new Content().addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(name)));
        return new Operation()
                .operationId(name)
                .addTagsItem("commands")
                .summary(words.command(name))
                .description(words.postsFor(name))
                .addParametersItem(key())
                .requestBody(new RequestBody().required(true).content(json))
                .responses(AnswerSchemas.responses(words));
    }

    private static Parameter key() {
        return new HeaderParameter()
                .name(IdempotencyKey.HEADER)
                .required(true)
                .schema(new UUIDSchema())
                .description("The command’s id, made by the caller; the same when the same command is sent again");
    }
}
