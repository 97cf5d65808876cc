package in.sakshi.query.copy;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Font;
import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Row;
import in.sakshi.desk.query.RowKind;
import in.sakshi.desk.query.Struck;
import java.awt.Color;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a copy as pages (A3, the long side across), each with the heads of the columns, its number and how many there are. What was
 * struck through stands beneath what stands now, with a line through it and who drew it. What is overdue is red, and says so.
 */
final class PdfPen implements Pen {

    private static final float LARGEST = 9;
    private static final float SMALLEST = 6;
    private static final float HEADING = 12;
    private static final float DIGIT = 0.6f;
    private static final float ROOM_TO_SIGN = 40;
    private static final Color RED = new Color(0xC0, 0x00, 0x00);
    private static final Color GREY = new Color(0x59, 0x59, 0x59);

    private final OutputStream file;
    private @Nullable Paper paper;
    private float[] edges = {};
    private float size = LARGEST;

    PdfPen(OutputStream file) {
        this.file = file;
    }

    @Override
    public void begin(String heading, List<String> titles, List<? extends Row<?>> first) {
        List<Integer> digits = Widths.of(titles, first).columns();
        edges = edges(digits);
        size = size(digits);
        Paper pages = new Paper(file, heading);
        paper = pages;
        List<Block> heads = titles.stream()
                .map(title -> block(title, Typeface.BOLD, Color.BLACK))
                .toList();
        pages.head(() -> {
            pages.row(
                    List.of(Block.of(heading, Typeface.BOLD.font(HEADING, Color.BLACK))),
                    across(1),
                    HEADING,
                    Paper.Look.PLAIN);
            pages.row(heads, edges, size, Paper.Look.HEAD);
        });
    }

    @Override
    public void row(String mark, Row<?> row) {
        Color colour = colour(row);
        List<Block> blocks = IntStream.rangeClosed(0, row.cells().size())
                .mapToObj(column -> block(Widths.cell(mark, row, column), colour))
                .toList();
        requireNonNull(paper).row(blocks, edges, size, Paper.Look.FRAMED);
    }

    @Override
    public void finish(LastWords words) {
        Paper pages = requireNonNull(paper);
        pages.space(LARGEST);
        for (String sentence : words.sentences()) {
            pages.row(List.of(last(sentence)), across(1), LARGEST, Paper.Look.PLAIN);
        }
        pages.space(ROOM_TO_SIGN);
        List<String> signatures = words.signatures();
        pages.row(signatures.stream().map(PdfPen::last).toList(), across(signatures.size()), LARGEST, Paper.Look.PLAIN);
        pages.end();
    }

    private static Block last(String words) {
        return Block.of(words, Typeface.REGULAR.font(LARGEST, Color.BLACK));
    }

    private static Color colour(Row<?> row) {
        if (row.kind() == RowKind.NIL) {
            return GREY;
        }
        return row.overdue() ? RED : Color.BLACK;
    }

    private Block block(Cell cell, Color colour) {
        Block block = block(cell.text(), Typeface.REGULAR, colour);
        for (Struck struck : cell.struckThrough()) {
            block = block.withStruck(struck.text(), size).withNote(struck.note(), size);
        }
        return block;
    }

    private Block block(String text, Typeface typeface, Color colour) {
        Font font = typeface.font(size, colour);
        return Block.of(text, font);
    }

    /** So large that columns are as wide as they need to be, within reason. */
    private static float size(List<Integer> digits) {
        float fitting = Paper.width() / (DIGIT * sum(digits));
        return Math.max(SMALLEST, Math.min(LARGEST, fitting));
    }

    private static float[] edges(List<Integer> digits) {
        float[] edges = new float[digits.size() + 1];
        int before = 0;
        for (int at = 0; at < digits.size(); at++) {
            before += digits.get(at);
            edges[at + 1] = Paper.width() * before / sum(digits);
        }
        return edges;
    }

    private static float[] across(int columns) {
        return edges(Collections.nCopies(columns, 1));
    }

    private static int sum(List<Integer> digits) {
        return digits.stream().mapToInt(Integer::intValue).sum();
    }
}
