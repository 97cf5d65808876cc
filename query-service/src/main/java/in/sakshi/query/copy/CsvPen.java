package in.sakshi.query.copy;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a copy as text with commas (RFC 4180): every field in quotation marks, every record as long as the others. What was
 * struck through stands between tildes before what stands now.
 */
final class CsvPen implements Pen {

    /** By which spreadsheet programs know that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer file;
    private int columns;

    CsvPen(OutputStream file) {
        this.file = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(String heading, List<String> titles, List<? extends Row<?>> first) throws IOException {
        columns = titles.size();
        file.write(BYTE_ORDER_MARK);
        sentence(heading);
        record(titles);
    }

    @Override
    public void row(String mark, Row<?> row) throws IOException {
        record(Stream.concat(Stream.of(mark), row.cells().stream().map(CsvPen::text))
                .toList());
    }

    @Override
    public void finish(LastWords words) throws IOException {
        for (String sentence : words.sentences()) {
            sentence(sentence);
        }
        file.flush();
    }

    private void sentence(String text) throws IOException {
        List<String> fields = new ArrayList<>(Collections.nCopies(columns, ""));
        fields.set(0, text);
        record(fields);
    }

    private void record(List<String> fields) throws IOException {
        file.write(fields.stream().map(CsvPen::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String text(Cell cell) {
        Stream<String> before =
                cell.struckThrough().stream().map(struck -> "~~" + struck.text() + "~~ (" + struck.note() + ")");
        return Stream.concat(before, Stream.of(cell.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String field(String text) {
        return '"' + Guard.guarded(text).replace("\"", "\"\"") + '"';
    }
}
