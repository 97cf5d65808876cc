package in.sakshi.query.copy;

import in.sakshi.desk.query.Cell;
import in.sakshi.desk.query.Struck;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in one cell of a workbook.
 *
 * @param look how it looks
 * @param height how many lines it takes in its column
 */
record Written(String text, Look look, int height) {

    /** Nothing. */
    static final Written NOTHING = new Written("", Look.PLAIN, 1);

    /** What is higher than this cannot be seen: no spreadsheet program makes a row higher than about 400 points. */
    static final int HIGHEST = 23;

    /** More characters than this no spreadsheet program takes in a cell, however little room they need. */
    static final int MOST = 32_000;

    /** How text looks. */
    enum Look {
        /** It stands. */
        PLAIN,
        /** It was struck through. */
        STRUCK,
        /** It says who struck it through. */
        NOTE
    }

    /**
     * What a place of a register needs, from the top down: what stands there, and beneath, as a cell has one look only, each
     * entry that was struck through and who struck it through. What is too long for a cell goes on in the next.
     *
     * @param width letters to a line
     */
    static List<Written> downwards(Cell cell, int width) {
        List<Written> written = new ArrayList<>();
        add(cell.text(), Look.PLAIN, width, written);
        for (Struck struck : cell.struckThrough()) {
            add(struck.text(), Look.STRUCK, width, written);
            add(struck.note(), Look.NOTE, width, written);
        }
        return written;
    }

    private static void add(String text, Look look, int width, List<Written> written) {
        String rest = Guard.guarded(text);
        Lines first = Lines.of(rest, width);
        while (first.end() < rest.length()) {
            written.add(new Written(rest.substring(0, first.end()), look, first.count()));
            rest = Guard.guarded(rest.substring(first.end()));
            first = Lines.of(rest, width);
        }
        written.add(new Written(rest, look, first.count()));
    }

    /** How many lines the beginning of a text takes, and where it ends so that it fits into a cell. */
    private record Lines(int count, int end) {

        static Lines of(String text, int width) {
            int lines = 1;
            int letters = 0;
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int letter = text.codePointAt(at);
                letters += Letters.takesRoom(letter) ? 1 : 0;
                if (letter == '\n' || letters > width) {
                    lines++;
                    letters = letter == '\n' ? 0 : 1;
                }
                if (lines > HIGHEST || at >= MOST) {
                    return new Lines(HIGHEST, afterSpace(text, at));
                }
            }
            return new Lines(lines, text.length());
        }

        /** So that no word is torn, if it can be helped. */
        private static int afterSpace(String text, int end) {
            int space = text.lastIndexOf(' ', end - 1);
            return space < end / 2 ? end : space + 1;
        }
    }
}
