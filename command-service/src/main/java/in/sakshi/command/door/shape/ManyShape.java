package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON array.
 *
 * @param item what each item may be; none may be missing
 * @param distinct whether it becomes a set, in which nothing stands twice
 */
record ManyShape(Slot item, boolean distinct) implements Shape {

    private static final int MOST = 100_000;

    /** Of things of that shape. */
    static ManyShape of(Shape item, boolean distinct) {
        return new ManyShape(new Slot("item", true, item), distinct);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isArray()) {
            return place.wrong(FieldCode.NOT_A_LIST);
        }
        if (node.size() > MOST) {
            return place.wrong(FieldCode.TOO_MANY, String.valueOf(MOST));
        }
        int before = place.found();
        List<Object> items = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = item.read(node.get(i), place.at(i));
            if (value != null && !seen.add(value) && distinct) {
                place.at(i).wrong(FieldCode.TWICE);
            }
            if (value != null) {
                items.add(value);
            }
        }
        if (place.found() > before) {
            return null;
        }
        return distinct ? seen : items;
    }

    @Override
    public Schema<?> describe() {
        ArraySchema schema = new ArraySchema().items(item.shape().describe());
        return distinct ? schema.uniqueItems(true) : schema;
    }
}
