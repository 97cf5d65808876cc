package in.sakshi.query.copy;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.awt.Color;

/**
 * Text in one place of a page.
 *
 * @param text what is written, letter by letter
 * @param phrase how it looks
 */
record Block(String text, Phrase phrase) {

    private static final Color GREY = new Color(0x59, 0x59, 0x59);
    private static final float LINE = 0.06f;
    private static final float LINE_ABOVE_BASE = 0.3f;

    /** Nothing yet. */
    static Block empty() {
        return new Block("", new Phrase());
    }

    /** One piece of text. */
    static Block of(String text, Font font) {
        return empty().with(text, new Chunk(text, font));
    }

    /** And beneath it what was struck through. */
    Block withStruck(String struck, float size) {
        Chunk chunk = new Chunk(struck, Typeface.REGULAR.font(size, Color.BLACK));
        chunk.setUnderline(LINE * size, LINE_ABOVE_BASE * size);
        return with("~~" + struck + "~~", chunk);
    }

    /** And beneath it who struck it through. */
    Block withNote(String note, float size) {
        return with("(" + note + ")", new Chunk("(" + note + ")", Typeface.REGULAR.font(size, GREY)));
    }

    private Block with(String more, Chunk chunk) {
        if (text.isEmpty()) {
            return more.isEmpty() ? this : new Block(more, new Phrase(chunk));
        }
        Phrase longer = new Phrase(phrase);
        longer.add(new Chunk("\n", chunk.getFont()));
        longer.add(chunk);
        return new Block(text + " " + more, longer);
    }
}
