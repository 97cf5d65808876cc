package in.sakshi.web.page;

import in.sakshi.web.door.DoorRefused;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a door found wrong in a question, in the reader’s language.
 *
 * @param title what it is
 * @param details what is expected, one sentence each
 */
record Wrong(String title, List<String> details) {

    /** @throws DoorRefused again, if it has nothing to do with what was asked */
    static Wrong of(DoorRefused refused) {
        if (refused.status() != 400 && refused.status() != 422) {
            throw refused;
        }
        List<String> details = new ArrayList<>();
        for (JsonNode field : refused.problem().path("fields")) {
            details.add(field.path("expected").asString(""));
        }
        if (details.isEmpty()) {
            details.add(refused.problem().path("detail").asString(""));
        }
        return new Wrong(refused.problem().path("title").asString(""), details);
    }
}
