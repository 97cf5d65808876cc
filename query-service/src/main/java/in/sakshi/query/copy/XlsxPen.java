package in.sakshi.query.copy;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.RowKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a copy as a workbook of one sheet, set up for printing. A row whose entries were corrected goes on downwards: what stands
 * is on top, beneath it what was struck through, and by whom. What is overdue is red.
 */
final class XlsxPen implements Pen {

    private static final int AT_ONCE = 200;
    private static final int HEADS = 2;
    private static final int MARK_AND_FIRST_COLUMN = 2;
    private static final double POINTS_TO_A_LINE = 17;
    private static final float NARROW = 0.3f;
    private static final String RED = "C00000";
    private static final String GREY = "595959";
    private static final String PALE = "E7E6E6";

    private final Workbook workbook;
    private final Worksheet sheet;
    private Widths widths = new Widths(List.of());
    private int row;

    XlsxPen(OutputStream file) {
        workbook = new Workbook(file, "Sakshi", null);
        sheet = workbook.newWorksheet("1");
    }

    @Override
    public void begin(String heading, List<String> titles, List<? extends Row<?>> first) {
        workbook.properties().setTitle(heading);
        forPrinting();
        sentence(heading);
        sheet.style(0, 0).bold().fontSize(13).set();
        widths = Widths.of(titles, first);
        int height = 1;
        for (int column = 0; column < titles.size(); column++) {
            Written title =
                    widths.downwards(Cell.of(titles.get(column)), column).get(0);
            height = Math.max(height, title.height());
            sheet.width(column, widths.columns().get(column));
            sheet.inlineString(row, column, title.text());
            framed(column)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .bold()
                    .fillColor(PALE)
                    .set();
        }
        endRow(height);
    }

    private void forPrinting() {
        sheet.freezePane(MARK_AND_FIRST_COLUMN, HEADS);
        sheet.repeatRows(0, HEADS - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(NARROW);
        sheet.rightMargin(NARROW);
        sheet.footer("&P / &N", Position.CENTER);
    }

    @Override
    public void row(String mark, Row<?> line) throws IOException {
        List<List<Written>> columns = IntStream.rangeClosed(0, line.cells().size())
                .mapToObj(column -> widths.downwards(Widths.cell(mark, line, column), column))
                .toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int down = 0; down < rows; down++) {
            int height = 1;
            for (int column = 0; column < columns.size(); column++) {
                List<Written> below = columns.get(column);
                Written written = down < below.size() ? below.get(down) : Written.NOTHING;
                put(column, written, down, line);
                height = Math.max(height, written.height());
            }
            endRow(height);
        }
        if (row % AT_ONCE < rows) {
            sheet.flush();
        }
    }

    @Override
    public void finish(LastWords words) throws IOException {
        row++;
        words.sentences().forEach(this::sentence);
        workbook.finish();
    }

    private void sentence(String text) {
        sheet.inlineString(row, 0, Guard.guarded(text));
        row++;
    }

    /** Whoever opens the file need not make rows higher to read what stands in them. */
    private void endRow(int height) {
        if (height > 1) {
            sheet.rowHeight(row, height * POINTS_TO_A_LINE);
        }
        row++;
    }

    private void put(int column, Written written, int down, Row<?> line) {
        if (!written.text().isEmpty()) {
            sheet.inlineString(row, column, written.text());
        }
        StyleSetter style = framed(column);
        if (down == 0) {
            style.borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        switch (written.look()) {
            case PLAIN -> plain(style, line);
            case STRUCK -> style.strikethrough();
            case NOTE -> style.italic().fontColor(GREY);
        }
        style.set();
    }

    private static void plain(StyleSetter style, Row<?> line) {
        if (line.kind() == RowKind.NIL) {
            style.italic().fontColor(GREY);
        } else if (line.overdue()) {
            style.fontColor(RED);
        }
    }

    private StyleSetter framed(int column) {
        return sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.LEFT, BorderStyle.THIN)
                .borderStyle(BorderSide.RIGHT, BorderStyle.THIN);
    }
}
