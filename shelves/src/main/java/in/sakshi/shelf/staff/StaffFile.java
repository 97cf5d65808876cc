package in.sakshi.shelf.staff;

import in.sakshi.ledger.axon.BareValues;
import in.sakshi.ledger.wiring.CannotStart;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.StationFile;
import in.sakshi.station.UnitTree;
import in.sakshi.station.WrongEntries;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list of stations and officers that is given to a service at its start (कर्मचारी सूची). */
public final class StaffFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(BareValues.within(List.of(StaffSheet.class)))
            .annotationIntrospector(new NullableComponents())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StaffFile() {}

    /**
     * The list of who serves where.
     *
     * @param file the list itself
     * @param stations a CSV file of more stations
     * @throws CannotStart saying where a file is wrong
     */
    public static StaffList read(Resource file, @Nullable Resource stations) {
        StaffSheet sheet = sheet(file);
        UnitTree known = right(file, sheet::tree);
        StaffSheet whole =
                stations == null ? sheet : sheet.with(right(stations, () -> StationFile.read(bytes(stations), known)));
        return right(file, () -> new StaffList(whole));
    }

    private static <T> T right(Resource file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WrongEntries e) {
            throw new CannotStart(file.getDescription() + ":\n" + e.getMessage(), e);
        }
    }

    private static StaffSheet sheet(Resource file) {
        try {
            return STRICT.readValue(bytes(file), StaffSheet.class);
        } catch (JacksonException e) {
            throw new CannotStart(
                    file.getDescription() + ": wrong" + where(e)
                            + " (expected: stations, officers and inactiveAgencies, as in the list that Sakshi brings"
                            + " along)",
                    e);
        }
    }

    /** Names of fields and numbers alone: what stands there may be anybody’s name. */
    private static String where(JacksonException e) {
        String field = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        TokenStreamLocation location = e.getLocation();
        return (field.isEmpty() ? "" : " at " + field.substring(1))
                + (location == null ? "" : " near line " + location.getLineNr() + ", column " + location.getColumnNr());
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new CannotStart(
                    file.getDescription() + " cannot be read (expected: a file that this service may read)", e);
        }
    }
}
