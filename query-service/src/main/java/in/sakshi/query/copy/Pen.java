package in.sakshi.query.copy;

import in.sakshi.desk.query.Row;
import java.io.IOException;
import java.util.List;

/** Writes a copy in one form of file. A copy that is not finished is no file of that form, or lacks its last words. */
interface Pen {

    /**
     * Begins the file.
     *
     * @param heading what it is a copy of
     * @param titles the heads of the columns
     * @param first the first rows, as a measure for the columns; they are written with the others
     */
    void begin(String heading, List<String> titles, List<? extends Row<?>> first) throws IOException;

    /** Writes a row, with a mark before it. */
    void row(String mark, Row<?> row) throws IOException;

    /** Ends the file. */
    void finish(LastWords words) throws IOException;
}
