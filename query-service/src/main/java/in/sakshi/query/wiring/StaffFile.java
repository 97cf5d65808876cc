package in.sakshi.query.wiring;

import in.sakshi.ledger.axon.BareValues;
import in.sakshi.ledger.wiring.CannotStart;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.WrongEntries;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list of stations and officers. */
final class StaffFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(BareValues.within(List.of(StaffSheet.class)))
            .annotationIntrospector(new NullableComponents())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StaffFile() {}

    /** @throws CannotStart saying where the file is wrong */
    static StaffList read(Resource file) {
        StaffSheet sheet = sheet(file);
        try {
            return new StaffList(sheet);
        } catch (WrongEntries e) {
            throw new CannotStart(file.getDescription() + ":\n" + e.getMessage(), e);
        }
    }

    private static StaffSheet sheet(Resource file) {
        try {
            return STRICT.readValue(bytes(file), StaffSheet.class);
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            throw new CannotStart(
                    file.getDescription() + ": wrong"
                            + (where == null
                                    ? ""
                                    : " near line " + where.getLineNr() + ", column " + where.getColumnNr())
                            + " (expected: stations, officers and inactiveAgencies, as in the list that Sakshi brings"
                            + " along)",
                    e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new CannotStart(
                    file.getDescription() + " cannot be read (expected: a JSON file that this service may read)", e);
        }
    }
}
