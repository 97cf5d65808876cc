package in.sakshi.query.copy;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typeface of pages: it has Devanagari and Latin letters, and goes into the file, so that they look the same anywhere. */
enum Typeface {
    /** For what was entered. */
    REGULAR("in/sakshi/query/copy/NotoSansDevanagari-Regular.ttf"),
    /** For heads. */
    BOLD("in/sakshi/query/copy/NotoSansDevanagari-Bold.ttf");

    // Without it letters of Hindi stand one after the other as they are typed, and not as they are written.
    static {
        LayoutProcessor.enableKernLiga();
    }

    private final String resource;

    Typeface(String resource) {
        this.resource = resource;
    }

    /**
     * A font of the typeface.
     *
     * @param size in points
     */
    Font font(float size, Color color) {
        return new Font(letters(), size, Font.NORMAL, color);
    }

    /** Read once for all files that need it. */
    BaseFont letters() {
        try {
            return BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " belongs to the service and could not be read", e);
        }
    }
}
