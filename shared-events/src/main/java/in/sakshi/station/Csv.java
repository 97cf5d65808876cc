package in.sakshi.station;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a CSV file as spreadsheets write them: commas, quotation marks where needed, any line breaks, UTF-8. */
final class Csv {

    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<String> problems = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * The lines of a file on which something stands.
     *
     * @throws WrongEntries naming every line that is none
     */
    static List<CsvLine> lines(byte[] file) {
        Csv csv = new Csv(decoded(file));
        List<CsvLine> lines = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            CsvLine next = new CsvLine(csv.line, csv.fields());
            if (!next.isBlank()) {
                lines.add(next);
            }
        }
        WrongEntries.throwIfAny(csv.problems);
        return lines;
    }

    private static String decoded(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer characters = CharBuffer.allocate(file.length);
        if (decoder.decode(bytes, characters, true).isError()) {
            long line = 1
                    + IntStream.range(0, bytes.position())
                            .filter(i -> file[i] == '\n')
                            .count();
            throw new WrongEntries(List.of(
                    "line " + line + ": no UTF-8 (expected: a file saved as “CSV UTF-8”, as spreadsheets call it)"));
        }
        String text = characters.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        do {
            String field = is(QUOTE) ? quoted() : bare();
            fields.add(Normalizer.normalize(field, Normalizer.Form.NFC).strip());
        } while (took(','));
        takeLineBreak();
        return fields;
    }

    private String bare() {
        int begin = at;
        while (at < text.length() && !is(',') && !is('\r') && !is('\n')) {
            at++;
        }
        String field = text.substring(begin, at);
        if (field.indexOf(QUOTE) >= 0) {
            problems.add("line " + line + ": a quotation mark within a field (expected: the whole field in quotation"
                    + " marks, and the one within doubled)");
        }
        return field;
    }

    private String quoted() {
        int opened = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (took(QUOTE)) {
                if (!is(QUOTE)) {
                    requireNothingMore();
                    return field.toString();
                }
            } else if (is('\n') || (is('\r') && !text.startsWith("\r\n", at))) {
                line++;
            }
            field.append(text.charAt(at++));
        }
        problems.add(
                "line " + opened + ": a quotation mark that is never closed (expected: one more at the field’s end)");
        return field.toString();
    }

    private void requireNothingMore() {
        int closed = line;
        if (!bare().isBlank()) {
            problems.add("line " + closed
                    + ": something behind a closing quotation mark (expected: a comma or the line’s" + " end)");
        }
    }

    private void takeLineBreak() {
        took('\r');
        took('\n');
        line++;
    }

    private boolean took(char wanted) {
        boolean there = is(wanted);
        if (there) {
            at++;
        }
        return there;
    }

    private boolean is(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
