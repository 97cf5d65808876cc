package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintSource;
import in.sakshi.code.Post;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.TightenRule;
import in.sakshi.desk.permission.Task;
import in.sakshi.station.StaffList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DoorTest
class CommandDescriptionTest {

    @LocalServerPort
    int port;

    @Autowired
    StaffList staff;

    static Stream<String> commands() {
        return Stream.concat(
                        Arrays.stream(ComplaintCommand.class.getPermittedSubclasses()),
                        Stream.of(TightenRule.class, PostOfficer.class))
                .map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsDescribed(String command) {
        JsonNode operation = api().at("/paths/~1api~1commands~1" + command + "/post");

        assertThat(operation.path("operationId").stringValue()).isEqualTo(command);
        assertThat(operation.path("summary").stringValue()).isNotBlank();
        assertThat(operation.path("responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "413", "415", "422", "500", "503");
        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/" + command);
    }

    /** The reader is asked by sending it an empty object: what it then misses is what it requires. */
    @ParameterizedTest
    @MethodSource("commands")
    void whatTheSchemaRequiresTheReaderRequires(String command) {
        List<String> required = schema(command)
                .path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();

        Post whose = Task.postsFor(command).iterator().next();

        Reply reply = Somebody.of(whose, staff).sends(command, "{}", port);

        assertThat(reply.wrongFields())
                .containsExactlyInAnyOrderElementsOf(
                        required.stream().map(field -> field + ": MISSING").toList());
    }

    @Test
    void aFieldIsDescribedAsFarAsTheReaderChecksIt() {
        JsonNode complaint = schema("ReceiveComplaint");
        JsonNode mobile = complaint.at("/properties/complainant/properties/mobile");

        assertThat(complaint.path("additionalProperties").booleanValue()).isFalse();
        assertThat(complaint.at("/properties/complaintId/format").stringValue()).isEqualTo("uuid");
        assertThat(complaint.at("/properties/briefFacts/maxLength").intValue()).isEqualTo(4_000);
        assertThat(complaint.at("/properties/source/enum").size()).isEqualTo(ComplaintSource.values().length);
        assertThat(complaint.at("/properties/happened/properties/at/format").stringValue())
                .isEqualTo("date-time");
        assertThat(complaint
                        .at("/properties/complainant/properties/age/maximum")
                        .intValue())
                .isEqualTo(120);
        assertThat(mobile.path("type").stringValue()).isEqualTo("string");
        assertThat(mobile.path("pattern").stringValue()).isEqualTo("^(?:[6-9][0-9]{9})$");
        assertThat(mobile.path("example").stringValue()).isEqualTo("9876543210");
        assertThat(mobile.path("description").stringValue()).isEqualTo("Mobile number (मोबाइल नं0)");
        assertThat(complaint.at("/properties/station/description").stringValue())
                .contains("RMG");
    }

    private JsonNode schema(String name) {
        return api().at("/components/schemas/" + name);
    }

    private JsonNode api() {
        Door door = new Door(port);
        return door.send(door.request("/v3/api-docs")).json();
    }
}
