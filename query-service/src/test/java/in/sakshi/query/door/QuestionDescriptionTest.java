package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ReferralAgency;
import in.sakshi.desk.query.Reading;
import in.sakshi.door.testing.TestIssuer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DoorTest
class QuestionDescriptionTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/cases/{id}          | id:path asOf:query reading:query atLeast:query
        /api/cases/{id}/history  | id:path asOf:query format:query purpose:query atLeast:query
        /api/registers/help-desk | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/counselling | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/firs      | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/preventive | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/feedback  | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/follow-ups | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/destroyed  | station:query year:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/registers/referrals | station:query from:query to:query agency:query page:query size:query format:query purpose:query atLeast:query
        /api/pendency            | unit:query asOf:query reading:query by:query atLeast:query
        /api/pendency/trend      | unit:query asOf:query days:query atLeast:query
        /api/obligations         | unit:query kind:query owner:query dueUntil:query asOf:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/work                | unit:query by:query asOf:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/daily-list          | station:query asOf:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/fortnight           | unit:query on:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/counts              | unit:query from:query to:query asOf:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/counts/cases        | unit:query line:query code:query from:query to:query asOf:query reading:query page:query size:query format:query purpose:query atLeast:query
        /api/notices             | unit:query station:query officer:query post:query open:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/audit               | case:query officer:query station:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/views               | case:query officer:query from:query to:query page:query size:query format:query purpose:query
        /api/audit/orders        | district:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/audit/postings      | officer:query unit:query from:query to:query page:query size:query format:query purpose:query atLeast:query
        /api/units               | under:query
        /api/officers            | station:query unit:query
        """)
    void everyQuestionIsDescribedWithItsParameters(String address, String parameters) {
        assertThat(parameters(address))
                .map(parameter -> parameter.path("name").stringValue() + ":"
                        + parameter.path("in").stringValue())
                .containsExactlyInAnyOrder(parameters.split(" "));
        assertThat(parameters(address))
                .filteredOn(parameter -> parameter.path("required").booleanValue(false))
                .map(parameter -> parameter.path("name").stringValue())
                .isSubsetOf("id", "station", "line", "district");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/openings | case purpose reason atLeast               | case purpose reason
            /api/searches | mobile token name station purpose reason atLeast | purpose reason
            """)
    void whatIsPostedIsDescribedAsAForm(String address, String fields, String required) {
        JsonNode form = api().path("paths")
                .path(address)
                .at("/post/requestBody/content")
                .path("application/x-www-form-urlencoded")
                .path("schema");

        assertThat(form.path("properties").propertyNames()).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(form.path("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder(required.split(" "));
    }

    @Test
    void aParameterIsDescribedAsItIsRead() {
        assertThat(parameter("/api/registers/help-desk", "station")
                        .path("required")
                        .booleanValue())
                .isTrue();
        assertThat(parameter("/api/registers/help-desk", "from")
                        .at("/schema/format")
                        .stringValue())
                .isEqualTo("date");
        assertThat(parameter("/api/registers/help-desk", "atLeast")
                        .at("/schema/format")
                        .stringValue())
                .isEqualTo("int64");
        assertThat(parameter("/api/cases/{id}/history", "asOf")
                        .at("/schema/format")
                        .stringValue())
                .isEqualTo("date-time");
        assertThat(parameter("/api/audit", "case").at("/schema/type").stringValue())
                .isEqualTo("string");
        assertThat(parameter("/api/cases/{id}", "reading").at("/schema/enum")).hasSize(Reading.values().length);
        assertThat(parameter("/api/registers/referrals", "agency").at("/schema/enum"))
                .hasSize(ReferralAgency.values().length);
    }

    @Test
    void itIsSaidWhoseTokenIsWanted() {
        JsonNode api = api();

        assertThat(api.at("/security/0").propertyNames()).containsExactly("token");
        assertThat(api.at("/components/securitySchemes/token/description").stringValue())
                .contains(TestIssuer.shared().address().toString());
        assertThat(api.at("/paths/~1api~1units/get/responses").propertyNames()).contains("401", "403", "503");
    }

    @Test
    void noOtherAddressIsDescribed() {
        assertThat(api().path("paths").propertyNames()).hasSize(28);
    }

    private JsonNode parameter(String address, String name) {
        return parameters(address).stream()
                .filter(parameter -> parameter.path("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> parameters(String address) {
        JsonNode parameters = api().path("paths").path(address).path("get").path("parameters");
        return parameters.valueStream().toList();
    }

    private JsonNode api() {
        Door door = new Door(port);
        return door.send(door.request("/v3/api-docs")).json();
    }
}
