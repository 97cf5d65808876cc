package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A key of a code list.
 *
 * @param codes the list, in its order
 */
record CodeShape(List<? extends Enum<?>> codes) implements Shape {

    /** More would drown the sentence; the API's description has them all. */
    private static final int NAMED = 40;

    CodeShape {
        codes = List.copyOf(codes);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isString()) {
            return place.wrong(FieldCode.NOT_TEXT);
        }
        Optional<? extends Enum<?>> code = codes.stream()
                .filter(one -> one.name().equals(node.stringValue().strip()))
                .findFirst();
        return code.isPresent() ? code.get() : place.wrong(FieldCode.NOT_IN_CODE_LIST, named());
    }

    private String named() {
        String first = codes.stream().limit(NAMED).map(Enum::name).collect(Collectors.joining(", "));
        return codes.size() > NAMED ? first + ", …" : first;
    }

    @Override
    public Schema<?> describe() {
        StringSchema schema = new StringSchema();
        codes.forEach(code -> schema.addEnumItem(code.name()));
        return schema;
    }
}
