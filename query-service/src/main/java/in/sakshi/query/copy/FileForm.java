package in.sakshi.query.copy;

import java.io.OutputStream;
import java.util.Locale;

/** The forms in which a copy can be taken along. */
public enum FileForm {
    /** Text with commas, for whatever program there is. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook, for reading and printing. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Pages as on paper, for printing and for the file of a case. */
    PDF("application/pdf");

    private final String contentType;

    FileForm(String contentType) {
        this.contentType = contentType;
    }

    /** What a browser is told that it is. */
    public String contentType() {
        return contentType;
    }

    Pen pen(OutputStream file) {
        return switch (this) {
            case CSV -> new CsvPen(file);
            case XLSX -> new XlsxPen(file);
            case PDF -> new PdfPen(file);
        };
    }

    /** How the names of such files end, without the dot. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
