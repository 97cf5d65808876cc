package in.sakshi.station;

import static java.util.Objects.requireNonNull;

import in.sakshi.code.UnitLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The police of Uttar Pradesh down to its districts (उत्तर प्रदेश पुलिस), beside it the railway police down to its sections, as
 * this version knows them. They stand in {@code uttar-pradesh.csv} beside this class, a line for each unit.
 */
public final class UttarPradesh {

    private static final UnitTree POLICE = read();

    private UttarPradesh() {}

    /** The zones, ranges and districts, and the railway police. */
    public static UnitTree police() {
        return POLICE;
    }

    private static UnitTree read() {
        try (InputStream file = requireNonNull(UttarPradesh.class.getResourceAsStream("uttar-pradesh.csv"))) {
            return UnitTree.of(Csv.lines(file.readAllBytes()).stream()
                    .skip(1)
                    .map(line -> unit(line.fields()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unit unit(List<String> fields) {
        return new Unit(
                new UnitPath(fields.get(1)),
                UnitLevel.valueOf(fields.get(0)),
                fields.get(2),
                fields.get(3),
                fields.get(4).equals("yes"),
                fields.get(5));
    }
}
