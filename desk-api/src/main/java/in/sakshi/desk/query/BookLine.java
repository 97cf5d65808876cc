package in.sakshi.desk.query;

import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a book in which every entry has a number of its own (क्रमांकित पंजिका की प्रविष्टि). */
public interface BookLine extends Line {

    /** The station in whose book it stands. */
    StationCode station();

    /** Serial and year; absent of what is only planned or was only tried. */
    @Nullable
    EntryNumber number();

    /** When it happened, when and by whom it was entered; absent of what is only planned. */
    @Nullable
    Entered entered();

    /** What was struck through on it, in order. */
    List<Superseded> struck();
}
