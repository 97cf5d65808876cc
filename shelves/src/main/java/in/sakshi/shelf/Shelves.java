package in.sakshi.shelf;

import in.sakshi.desk.query.Line;

/** All that the registers have written, shelf by shelf (पंजिकाएं). */
public interface Shelves {

    /** The lines on that shelf; the same ones for whoever asks. */
    <L extends Line> Lines<L> lines(Shelf<L> shelf);
}
