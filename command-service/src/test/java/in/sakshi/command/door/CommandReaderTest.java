package in.sakshi.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.sakshi.code.InformationTopic;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.station.StationCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {

    private static final UUID CASE = UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");

    private final CommandReader reader = new CommandReader(new CommandCatalogue());

    @Test
    void aRightBodyBecomesTheCommand() {
        ReceiveComplaint command = received(Written.complaint(CASE)
                .with("happened", "{\"at\": \"2025-10-06T11:10:00.1239+05:30\"}")
                .with("sourceReference", "null"));

        assertThat(command.complaintId()).isEqualTo(new ComplaintId(CASE));
        assertThat(command.station()).isEqualTo(new StationCode("RMG"));
        assertThat(command.complainant().age()).isEqualTo(29);
        assertThat(command.complainant().safeToCall()).isNull();
        assertThat(command.sourceReference()).isNull();
        assertThat(Objects.requireNonNull(command.happened()).at())
                .isEqualTo(Instant.parse("2025-10-06T05:40:00.123Z"));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Written body = Written.complaint()
                .without("station")
                .with("category", "\"WAR\"")
                .with("complainant.age", "\"29\"")
                .with("complainant.mobile", "\"123\"")
                .with("complainant.colour", "\"blue\"")
                .with("happened", "{\"at\": \"2025-10-06T11:10:00\"}");

        assertThat(problems("ReceiveComplaint", body.bytes()))
                .containsExactly(
                        "station: MISSING",
                        "category: NOT_IN_CODE_LIST",
                        "complainant.age: NOT_A_WHOLE_NUMBER",
                        "complainant.mobile: NOT_OF_THE_FORM",
                        "complainant.colour: UNKNOWN_FIELD",
                        "happened.at: NOT_A_MOMENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            complaintId         | "1-2-3-4-5"                              | NOT_A_UUID
            complaintId         | 7                                        | NOT_TEXT
            complaintId         | null                                     | MISSING
            complaintId         | ""                                       | NOT_A_UUID
            complaintId         | {"value":"6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e"} | NOT_TEXT
            station             | "rmg"                                    | NOT_OF_THE_KIND
            station             | "  "                                     | BLANK
            source              | "walk_in"                                | NOT_IN_CODE_LIST
            source              | 0                                        | NOT_TEXT
            briefFacts          | " \\n\\t "                               | BLANK
            briefFacts          | ["x"]                                    | NOT_TEXT
            briefFacts          | "a\\u0000b"                              | CONTROL_CHARACTER
            briefFacts          | "a\\u2028b"                              | CONTROL_CHARACTER
            briefFacts          | "a\\u202eb"                              | CONTROL_CHARACTER
            complainant         | []                                       | NOT_AN_OBJECT
            complainant         | null                                     | MISSING
            complainant.age     | -1                                       | OUT_OF_BOUNDS
            complainant.age     | 121                                      | OUT_OF_BOUNDS
            complainant.age     | 99999999999999999999                     | OUT_OF_BOUNDS
            complainant.age     | 29.0                                     | NOT_A_WHOLE_NUMBER
            complainant.age     | 1e400                                    | NOT_A_WHOLE_NUMBER
            complainant.mobile  | "5876543210"                             | NOT_OF_THE_FORM
            complainant.mobile  | "98765432101"                            | TOO_LONG
            complainant.mobile  | 9876543210                               | NOT_TEXT
            complainant.name    | "सुनीता\\nदेवी"                             | CONTROL_CHARACTER
            complainant.name    | "सुनीता\\u0007"                            | CONTROL_CHARACTER
            complainant.name    | "\\ud83d देवी"                            | BROKEN_CHARACTER
            complainant.name    | "\\ude00"                                | BROKEN_CHARACTER
            complainant.name    | "\\ue000"                                | UNKNOWN_CHARACTER
            complainant.name    | "\\uffff"                                | UNKNOWN_CHARACTER
            complainant.safeToCall | "yes"                                 | NOT_TRUE_OR_FALSE
            happened.at         | "2025-10-06"                             | NOT_A_MOMENT
            happened.at         | "2025-02-30T10:00:00Z"                   | NOT_A_MOMENT
            happened.at         | "1899-12-31T23:59:59Z"                   | OUT_OF_BOUNDS
            happened.at         | "2200-01-01T00:00:00Z"                   | OUT_OF_BOUNDS
            happened.at         | "+12025-01-01T00:00:00Z"                 | OUT_OF_BOUNDS
            happened.at         | 1759729200                               | NOT_TEXT
            """)
    void aWrongFieldIsNamedWithWhatIsWrong(String path, String json, String code) {
        assertThat(problems(
                        "ReceiveComplaint", Written.complaint().with(path, json).bytes()))
                .containsExactly(path + ": " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "FIR_PROCESS"               | topics: NOT_A_LIST
            ["A_DREAM"]                 | topics[0]: NOT_IN_CODE_LIST
            ["LEGAL_AID", null]              | topics[1]: MISSING
            ["LEGAL_AID", "LEGAL_AID"]            | topics[1]: TWICE
            null                        | topics: MISSING
            """)
    void anItemOfAListIsNamedByItsPlace(String topics, String problem) {
        assertThat(problems(
                        "GiveInformation",
                        Written.about(CASE).with("topics", topics).bytes()))
                .containsExactly(problem);
    }

    @Test
    void aListBecomesASet() {
        Written body = Written.about(CASE).with("topics", "[\"LEGAL_AID\", \"PWDVA_RIGHTS\"]");

        GiveInformation command = (GiveInformation) reader.read("GiveInformation", body.bytes());

        assertThat(command.topics()).containsExactly(InformationTopic.PWDVA_RIGHTS, InformationTopic.LEGAL_AID);
    }

    @Test
    void aDateMustBeOne() {
        Written body = Written.about(CASE)
                .with("absent", "[]")
                .with("calledBy", "\"PHONE\"")
                .with("nextOn", "\"२०२५-१३-०१\"");

        assertThat(problems("NoteAbsentParty", body.bytes())).containsExactly("nextOn: NOT_A_DATE");
    }

    @Test
    void textIsTakenComposedAndWithoutBlanksAround() {
        ReceiveComplaint command = received(Written.complaint()
                .withText("briefFacts", "  pe\u0301tition\r\nदूसरी पंक्ति \r\n")
                .withText("complainant.name", "\u00a0सुनीता देवी "));

        assertThat(command.briefFacts()).isEqualTo("p\u00e9tition\nदूसरी पंक्ति");
        assertThat(command.complainant().name()).isEqualTo("\u00a0सुनीता देवी");
    }

    @Test
    void joinersAndEmojiStay() {
        String text = "क्\u200dष और क्\u200cष, 👩🏽‍⚖️";

        assertThat(received(Written.complaint().withText("briefFacts", text)).briefFacts())
                .isEqualTo(text);
    }

    @Test
    void lengthIsCountedInCharactersNotInUnits() {
        assertThat(received(Written.complaint().withText("complainant.name", "😀".repeat(120)))
                        .complainant()
                        .name())
                .hasSize(240);
        assertThat(problems(
                        "ReceiveComplaint",
                        Written.complaint()
                                .withText("complainant.name", "क".repeat(121))
                                .bytes()))
                .containsExactly("complainant.name: TOO_LONG");
    }

    @Test
    void devanagariDigitsAreTakenWhereAFormOfDigitsIsWanted() {
        Written body = Written.about(CASE).withText("gdNumber", "०३१");

        assertThat(((EnterGdNumber) reader.read("EnterGdNumber", body.bytes())).gdNumber())
                .isEqualTo("031");
        assertThat(received(Written.complaint().withText("briefFacts", "मकान ३१"))
                        .briefFacts())
                .isEqualTo("मकान ३१");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "null"})
    void anOptionalTextWithNothingInItIsAbsent(String json) {
        assertThat(received(Written.complaint().with("complainant.address", json))
                        .complainant()
                        .address())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              | `: NO_BODY`
            `   `                           | `: NO_BODY`
            null                            | `: NOT_AN_OBJECT`
            []                              | `: NOT_AN_OBJECT`
            {"complaintId": tru}            | complaintId: BROKEN_JSON
            {'complaintId': 1}              | `: BROKEN_JSON`
            {} {}                           | `: BROKEN_JSON`
            {"happened":{"at":1,"at":2}}    | happened.at: TWICE
            """)
    void whatIsNotJsonIsNamedWithItsPlace(String body, String problem) {
        assertThat(problems("IssueReceipt", body.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(problem);
    }

    private ReceiveComplaint received(Written body) {
        return (ReceiveComplaint) reader.read("ReceiveComplaint", body.bytes());
    }

    private List<String> problems(String command, byte[] body) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> reader.read(command, body));
        return refused.fields().stream()
                .map(problem -> problem.field() + ": " + problem.code())
                .toList();
    }
}
