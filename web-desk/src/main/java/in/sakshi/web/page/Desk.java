package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.permission.Topic;
import in.sakshi.web.door.Doors;
import in.sakshi.web.door.Doors.Reader;
import in.sakshi.web.door.Doors.Taking;
import in.sakshi.web.door.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk of whoever is logged in, for one request: what they ask and send, in their language. */
final class Desk {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Doors doors;
    private final Reader reader;
    private final Me me;

    Desk(Doors doors, Reader reader, Me me) {
        this.doors = doors;
        this.reader = reader;
        this.me = me;
    }

    /** Who reads, as the door for questions knows them. */
    static Me me(Doors doors, Reader reader) {
        return JSON.treeToValue(doors.ask(reader, "/api/me"), Me.class);
    }

    /** Who sits at the desk. */
    record Me(String officer, String name, Post post, String postName, Place unit, List<String> above) {

        /** Whether they may ask about that at all. */
        public boolean may(Topic topic) {
            return topic.posts().contains(post);
        }

        /** Whether they may send that command at all. */
        public boolean may(String command) {
            return Task.postsFor(command).contains(post);
        }
    }

    /**
     * A unit.
     *
     * @param station its code, if it is a station
     * @param stations for how many it answers
     */
    record Place(
            String path,
            String level,
            String kind,
            String name,
            @Nullable String station,
            int stations) {}

    Me me() {
        return me;
    }

    Locale language() {
        return reader.language();
    }

    /** Asks at that address with those parameters, name after value; those without a value are left out. */
    <A> A ask(Class<A> answer, String address, @Nullable String... parameters) {
        return JSON.treeToValue(doors.ask(reader, question(address, parameters)), answer);
    }

    Shown sheet(String address, @Nullable String... parameters) {
        return ask(Shown.class, address, parameters);
    }

    /** A case as the rules see it, with what may be done next in it. */
    CaseShown caseShown(CaseId id) {
        return JSON.treeToValue(doors.steps(reader, id.value()), CaseShown.class);
    }

    JsonNode post(String address, Map<String, String> fields) {
        return doors.post(reader, address, fields);
    }

    void copy(Taking taking, String address, @Nullable String... parameters) {
        doors.copy(reader, question(address, parameters), taking);
    }

    /** Sends a command; the position up to which it is recorded, −1 if there was nothing to record. */
    long send(String command, UUID key, JsonNode fields) {
        return doors.send(reader, command, key, fields).path("position").asLong(-1);
    }

    private static String question(String address, @Nullable String... parameters) {
        UriComponentsBuilder question = UriComponentsBuilder.fromPath(address);
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            String name = String.valueOf(parameters[i]);
            String value = parameters[i + 1];
            if (value != null && !value.isBlank()) {
                question.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        }
        return question.encode().buildAndExpand(values).toUriString();
    }
}
