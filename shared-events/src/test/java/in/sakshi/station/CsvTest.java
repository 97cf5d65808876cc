package in.sakshi.station;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "\uFEFFa,b\r\nc,d", " a , b\t\nc,d"})
    void linesEndAsTheyDoOnAnyMachine(String text) {
        assertThat(read(text)).containsExactly(new CsvLine(1, List.of("a", "b")), new CsvLine(2, List.of("c", "d")));
    }

    @Test
    void aFieldInQuotationMarksHoldsCommasAndQuotationMarks() {
        assertThat(fields("\"a,b\",\"say \"\"no\"\"\",\"\",c")).containsExactly("a,b", "say \"no\"", "", "c");
        assertThat(fields("\"\"\"\"")).containsExactly("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aFieldInQuotationMarksHoldsLineBreaksAndTheNextLineIsCountedRightly(String lineBreak) {
        assertThat(read("\"a" + lineBreak + "b\",c" + lineBreak + "d,e"))
                .containsExactly(
                        new CsvLine(1, List.of("a" + lineBreak + "b", "c")), new CsvLine(3, List.of("d", "e")));
    }

    @Test
    void emptyFieldsCountAndEmptyLinesDoNot() {
        assertThat(read("a,,\n\n ,,\n,b,\n"))
                .containsExactly(new CsvLine(1, List.of("a", "", "")), new CsvLine(4, List.of("", "b", "")));
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
    }

    @Test
    void hindiIsComposed() {
        assertThat(fields("रामग\u095D\u0940,न\u093Cया")).containsExactly("रामगढ\u093C\u0940", "\u0929या");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
        assertThat(problems("a,b\nc,\"d\ne,f\n"))
                .singleElement()
                .asString()
                .startsWith("line 2: a quotation mark that is never");
    }

    @Test
    void everyMisplacedQuotationMarkIsNamed() {
        List<String> problems = problems("a\"b,c\n\"a\" b,c\nd,e\n\"f\"\"\"g,h\n");

        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).startsWith("line 1: a quotation mark within a field (expected: ");
        assertThat(problems.get(1)).startsWith("line 2: something behind a closing quotation mark (expected: ");
        assertThat(problems.get(2)).startsWith("line 4: something behind");
    }

    @Test
    void whatIsNoUtf8IsNamedByItsLine() {
        byte[] latin = "a,b\nc,d\n\u00E9,f\n".getBytes(ISO_8859_1);

        assertThat(problems(latin)).singleElement().asString().startsWith("line 3: no UTF-8 (expected: ");
        assertThat(problems("a".getBytes(UTF_8), new byte[] {(byte) 0xE0, (byte) 0xA4}))
                .hasSize(1);
        assertThat(problems(new byte[] {(byte) 0xFF, (byte) 0xFE}, "a,b".getBytes(UTF_16LE)))
                .hasSize(1);
    }

    private static List<CsvLine> read(String text) {
        return Csv.lines(text.getBytes(UTF_8));
    }

    private static List<String> fields(String line) {
        return read(line).get(0).fields();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<String> problems(byte[]... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            file.writeBytes(part);
        }
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(WrongEntries.class)
                .isThrownBy(() -> Csv.lines(file.toByteArray()))
                .satisfies(wrong -> problems.addAll(wrong.problems()));
        return problems;
    }
}
