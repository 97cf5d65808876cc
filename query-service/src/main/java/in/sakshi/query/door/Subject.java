package in.sakshi.query.door;

import in.sakshi.fact.Kolkata;
import in.sakshi.query.copy.FileForm;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of what a copy is, as it says itself at its head, and as its file is named: in ASCII, and by nothing but ids and dates, as names
 * of files get about.
 *
 * @param heading in words, e.g. the register, the station, the year
 * @param name in ids and dates
 */
record Subject(List<String> heading, List<String> name) {

    Subject {
        heading = List.copyOf(heading);
        name = List.copyOf(name);
    }

    /** A register of a station. */
    static Subject of(Layout<?> layout, StationCode station, Print print) {
        return new Subject(
                List.of(title(layout, print), print.phrase("copy.station", print.station(station))),
                List.of(station.value(), layout.register()));
    }

    /** Something that belongs to no one station. */
    static Subject of(Layout<?> layout, Print print) {
        return new Subject(List.of(title(layout, print)), List.of(layout.register()));
    }

    private static String title(Layout<?> layout, Print print) {
        return print.phrase(layout.register() + ".title");
    }

    /** The same, of that alone. */
    Subject of(String words, String id) {
        return new Subject(with(heading, words), with(name, id));
    }

    /** The same in a period. */
    Subject in(Period period, Print print) {
        return of(period.inWords(print), period.inName());
    }

    /** The same as of a moment; now if absent. */
    Subject asOf(@Nullable Instant moment, Print print) {
        return moment == null
                ? this
                : of(
                        print.phrase("copy.asOf", print.moment(moment)),
                        Kolkata.dateAt(moment).toString());
    }

    private static List<String> with(List<String> parts, String more) {
        return Stream.concat(parts.stream(), Stream.of(more)).toList();
    }

    /** What the copy says at its head. */
    String inWords() {
        return String.join(", ", heading);
    }

    /** The name of the file. */
    String fileName(FileForm form) {
        return inName() + "." + form;
    }

    /** By ids and dates. */
    String inName() {
        return String.join("-", name);
    }
}
