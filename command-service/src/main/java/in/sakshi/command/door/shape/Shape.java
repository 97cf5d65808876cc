package in.sakshi.command.door.shape;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What may stand at one place of a body. */
public interface Shape {

    /**
     * Reads what stands there.
     *
     * @param node what stands there, never JSON's null
     * @param place notes what is wrong with it
     * @return the value; absent if something is wrong with it, or if it is a text with nothing in it
     */
    @Nullable
    Object read(JsonNode node, Place place);

    /** The same for the API's description. */
    Schema<?> describe();
}
