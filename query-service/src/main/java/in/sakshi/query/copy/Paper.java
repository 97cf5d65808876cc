package in.sakshi.query.copy;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages on which rows are written from the top down. What is written stands in the file twice: as signs of the typeface, which make
 * the picture, and as the letters that were typed, which are what a program finds, copies and reads aloud. Signs alone would not do:
 * several letters of Hindi make one, and it does not stand where they were typed.
 */
final class Paper {

    private static final Rectangle SIZE = PageSize.A3.rotate();
    private static final float MARGIN = 28;
    private static final float FOOT = 12;
    private static final float BOTTOM = MARGIN + FOOT;
    private static final float PAD = 2;
    private static final float HAIRLINE = 0.4f;
    private static final float BELOW_BASE = 0.55f;
    private static final float LEADING = 1.5f;
    private static final float SMALL = 7;
    private static final float DESCENT = 3;
    private static final int FEW_LINES = 4;
    private static final float DEEP = -1_000_000;
    private static final Color PALE = new Color(0xE7, 0xE6, 0xE6);

    private final Document document = new Document(SIZE);
    private final PdfContentByte canvas;
    private final PdfTemplate pageCount;
    private Runnable head = () -> {};
    private int pages = 1;
    private float y = SIZE.getTop() - MARGIN;
    private float topOfRows = y;

    /** The first page, with nothing on it. */
    Paper(OutputStream file, String title) {
        PdfWriter writer = PdfWriter.getInstance(document, file);
        document.addTitle(title);
        document.addCreator("Sakshi");
        document.open();
        // Whoever writes on the canvas must say that the page is not to be left out.
        writer.setPageEmpty(false);
        canvas = writer.getDirectContent();
        pageCount = canvas.createTemplate(MARGIN, FOOT);
    }

    /** How wide a row can be, in points. */
    static float width() {
        return SIZE.getWidth() - 2 * MARGIN;
    }

    /** Writes what stands at the top of this page, and of each that follows. */
    void head(Runnable onEachPage) {
        head = onEachPage;
        head.run();
        topOfRows = y;
    }

    /**
     * Writes a row, on the next page if it has no room here, and on as many as it needs if it has no room on any.
     *
     * @param edges where columns begin and the last one ends, from the left margin, in points
     * @param size of the letters, in points
     * @param look whether columns are framed and filled
     */
    void row(List<Block> blocks, float[] edges, float size, Look look) {
        float height = height(blocks, edges, size);
        boolean fitsOnAPage = height <= topOfRows - BOTTOM;
        boolean worthBeginning = y - BOTTOM >= FEW_LINES * LEADING * size;
        if (height > y - BOTTOM && (fitsOnAPage || !worthBeginning) && y < topOfRows) {
            nextPage();
        }
        if (look == Look.HEAD) {
            fill(edges, height);
        }
        List<ColumnText> columns = new ArrayList<>();
        for (Block block : blocks) {
            ColumnText column = new ColumnText(canvas);
            column.addText(block.phrase());
            columns.add(column);
        }
        boolean more = write(blocks, columns, true, edges, size, look);
        while (more) {
            nextPage();
            more = write(blocks, columns, false, edges, size, look);
        }
    }

    /** Leaves some lines empty. */
    void space(float points) {
        y -= points;
    }

    /** Ends the last page and the file. */
    void end() {
        foot();
        pageCount.beginText();
        pageCount.setFontAndSize(Typeface.REGULAR.letters(), SMALL);
        pageCount.setTextMatrix(0, DESCENT);
        pageCount.showText(String.valueOf(pages));
        pageCount.endText();
        document.close();
    }

    private void nextPage() {
        foot();
        document.newPage();
        pages++;
        y = SIZE.getTop() - MARGIN;
        head.run();
    }

    private void foot() {
        String number = pages + " / ";
        float middle = SIZE.getWidth() / 2;
        canvas.beginText();
        canvas.setFontAndSize(Typeface.REGULAR.letters(), SMALL);
        canvas.showTextAligned(Element.ALIGN_RIGHT, number, middle, MARGIN, 0);
        canvas.endText();
        canvas.addTemplate(pageCount, middle, MARGIN - DESCENT);
    }

    /**
     * Writes what has room on this page. Returns whether there is more.
     *
     * @param begins whether the row begins here, to which the letters belong
     */
    private boolean write(
            List<Block> blocks, List<ColumnText> columns, boolean begins, float[] edges, float size, Look look) {
        boolean more = false;
        float lowest = y - LEADING * size;
        for (int at = 0; at < columns.size(); at++) {
            String text = blocks.get(at).text();
            if (text.isEmpty()) {
                continue;
            }
            ColumnText column = columns.get(at);
            place(column, edges[at], edges[at + 1], y, BOTTOM, size);
            asTyped(begins ? text : "");
            more |= ColumnText.hasMoreText(column.go());
            canvas.endMarkedContentSequence();
            lowest = Math.min(lowest, column.getYLine());
        }
        lowest -= BELOW_BASE * size;
        if (look != Look.PLAIN) {
            frame(edges, lowest);
        }
        y = lowest;
        return more;
    }

    private static void place(ColumnText column, float from, float to, float top, float bottom, float size) {
        column.setSimpleColumn(MARGIN + from + PAD, bottom, MARGIN + to - PAD, top, LEADING * size, Element.ALIGN_LEFT);
    }

    private void asTyped(String text) {
        PdfDictionary letters = new PdfDictionary();
        letters.put(new PdfName("ActualText"), new PdfString(text, PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(new PdfName("Span"), letters, true);
    }

    private void frame(float[] edges, float bottom) {
        canvas.setLineWidth(HAIRLINE);
        for (float edge : edges) {
            canvas.moveTo(MARGIN + edge, y);
            canvas.lineTo(MARGIN + edge, bottom);
        }
        for (float across : new float[] {y, bottom}) {
            canvas.moveTo(MARGIN + edges[0], across);
            canvas.lineTo(MARGIN + edges[edges.length - 1], across);
        }
        canvas.stroke();
    }

    private void fill(float[] edges, float height) {
        canvas.saveState();
        canvas.setColorFill(PALE);
        canvas.rectangle(MARGIN + edges[0], y - height, edges[edges.length - 1] - edges[0], height);
        canvas.fill();
        canvas.restoreState();
    }

    private float height(List<Block> blocks, float[] edges, float size) {
        float height = LEADING * size;
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).text().isEmpty()) {
                continue;
            }
            ColumnText column = new ColumnText(canvas);
            column.addText(blocks.get(at).phrase());
            place(column, edges[at], edges[at + 1], 0, DEEP, size);
            column.go(true);
            height = Math.max(height, -column.getYLine());
        }
        return height + BELOW_BASE * size;
    }

    /** How a row looks. */
    enum Look {
        /** Text alone. */
        PLAIN,
        /** Columns have lines around them. */
        FRAMED,
        /** The heads of columns. */
        HEAD
    }
}
