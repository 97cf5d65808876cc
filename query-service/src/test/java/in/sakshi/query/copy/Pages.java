package in.sakshi.query.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages of a copy, as a reader of such files finds them.
 *
 * @param letters of each page, place by place, what programs find, copy and read aloud
 * @param drawn the Latin letters and digits that can be seen on it
 */
public record Pages(List<List<String>> letters, List<String> drawn) {

    public Pages {
        letters = List.copyOf(letters);
        drawn = List.copyOf(drawn);
    }

    /** Reads a file. */
    public static Pages of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<List<String>> letters = new ArrayList<>();
            List<String> drawn = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                letters.add(extractor.getMarkedContents().stream()
                        .map(content -> Objects.requireNonNullElse(content.getActualText(), "UNMARKED"))
                        .filter(text -> !text.isEmpty())
                        .toList());
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(drawn.size() + 1);
                stripper.setEndPage(drawn.size() + 1);
                drawn.add(stripper.getText(document));
            }
            return new Pages(letters, drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What programs find on all of them, with what is repeated on each page once. */
    public List<String> all(int repeated) {
        List<String> all = new ArrayList<>(letters.get(0));
        letters.stream().skip(1).forEach(page -> all.addAll(page.subList(repeated, page.size())));
        return all;
    }
}
