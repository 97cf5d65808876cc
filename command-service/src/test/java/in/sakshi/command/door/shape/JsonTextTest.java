package in.sakshi.command.door.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonTextTest {

    /** A surrogate by itself, as some languages encode it. */
    private static final int[] HALF_A_CHARACTER = {0xED, 0xA0, 0xBD};

    private final Place top = Place.top();

    @Test
    void oneValueIsRead() {
        JsonNode root = JsonText.read(utf8("{\"name\": \"सुनीता\"}"), top);

        assertThat(root).hasToString("{\"name\":\"सुनीता\"}");
        assertThat(top.problems()).isEmpty();
    }

    @Test
    void theLineAndColumnOfWhatIsBrokenAreTold() {
        assertThat(JsonText.read(utf8("{\n  \"name\": oops}"), top)).isNull();

        FieldProblem problem = top.problems().get(0);
        assertThat(problem.field()).isEqualTo("name");
        assertThat(problem.code()).isEqualTo(FieldCode.BROKEN_JSON);
        assertThat(problem.details().get(0)).isEqualTo("2");
    }

    @Test
    void whatIsBrokenIsNeverQuoted() {
        JsonText.read(utf8("{\"name\": सुनीता}"), top);

        assertThat(top.problems().toString()).doesNotContain("सु");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void onlyUtf8IsTaken(String charset) throws UnsupportedEncodingException {
        assertThat(JsonText.read("{\"a\": 1}".getBytes(charset), top)).isNull();

        assertThat(top.problems()).extracting(FieldProblem::code).containsExactly(FieldCode.NOT_UTF_8);
    }

    @Test
    void bytesThatAreNoUtf8AreBrokenInTheirField() {
        assertThat(JsonText.read(withBytes(0xC3, 0x28), top)).isNull();
        assertThat(JsonText.read(withBytes(HALF_A_CHARACTER), top)).isNull();

        assertThat(top.problems())
                .extracting(problem -> problem.field() + ": " + problem.code())
                .containsExactly("name: BROKEN_JSON", "name: BROKEN_JSON");
    }

    @Test
    void nothingDeepOrEndlessIsRead() {
        assertThat(JsonText.read(utf8("[".repeat(100_000)), Place.top())).isNull();
        assertThat(JsonText.read(utf8("{\"a\": " + "9".repeat(100_000) + "}"), Place.top()))
                .isNull();
        assertThat(JsonText.read(utf8("{\"" + "a".repeat(100_000) + "\": 1}"), Place.top()))
                .isNull();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withBytes(int... bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("{\"name\": \""));
        for (int b : bytes) {
            body.write(b);
        }
        body.writeBytes(utf8("\"}"));
        return body.toByteArray();
    }
}
