package in.sakshi.query.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a spreadsheet program finds it. */
final class Workbook {

    private final byte[] file;

    Workbook(byte[] file) {
        this.file = file.clone();
    }

    /** The texts in the cells, row by row; empty where nothing stands. */
    List<List<String>> rows() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream().map(Workbook::texts).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(Workbook::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.STRING && cell.getType() != CellType.EMPTY) {
            throw new AssertionError(cell.getAddress() + " is no text but " + cell.getType());
        }
        return cell.getText();
    }

    /** The texts that are struck through. */
    List<String> struck() {
        return texts(font -> font.getElementsByTagName("strike").getLength() > 0);
    }

    /** The texts that are red. */
    List<String> red() {
        return texts(font -> ((Element) font.getElementsByTagName("color").item(0))
                .getAttribute("rgb")
                .endsWith("C00000"));
    }

    /** How many rows and columns stay where they are when one scrolls. */
    String frozen() {
        Element pane = elements("xl/worksheets/sheet1.xml", "pane").get(0);
        return pane.getAttribute("ySplit") + " rows, " + pane.getAttribute("xSplit") + " columns";
    }

    /** How wide the columns are. */
    List<Double> widths() {
        return elements("xl/worksheets/sheet1.xml", "col").stream()
                .map(column -> Double.valueOf(column.getAttribute("width")))
                .toList();
    }

    /** The cells that a program works out by itself. */
    List<Element> formulas() {
        return elements("xl/worksheets/sheet1.xml", "f");
    }

    private List<String> texts(Predicate<Element> wanted) {
        List<Element> fonts = elements("xl/styles.xml", "font");
        Element styles = elements("xl/styles.xml", "cellXfs").get(0);
        return elements("xl/worksheets/sheet1.xml", "c").stream()
                .filter(cell -> wanted.test(font(cell, styles, fonts)))
                .map(Element::getTextContent)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Element font(Element cell, Element styles, List<Element> fonts) {
        String style = cell.getAttribute("s");
        Element look = (Element) styles.getElementsByTagName("xf").item(style.isEmpty() ? 0 : Integer.parseInt(style));
        return fonts.get(Integer.parseInt(look.getAttribute("fontId")));
    }

    private List<Element> elements(String part, String name) {
        NodeList found = document(part).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList();
    }

    /** Read as programs read it, by the directory at its end: as a stream, Java cannot read what is written as a stream. */
    private Document document(String part) {
        try {
            Path place = Files.createTempFile("copy", ".xlsx");
            try (ZipFile zip = new ZipFile(Files.write(place, file).toFile());
                    InputStream xml = zip.getInputStream(zip.getEntry(part))) {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
            } finally {
                Files.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(part + " cannot be read", e);
        }
    }
}
