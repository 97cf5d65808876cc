package in.sakshi.query.wiring;

import in.sakshi.ledger.wiring.CannotStart;
import in.sakshi.query.line.LineJson;
import in.sakshi.station.StaffList;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list of stations and officers. */
final class StaffFile {

    private static final JsonMapper STRICT = LineJson.mapper()
            .rebuild()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StaffFile() {}

    /** @throws CannotStart saying where the file is wrong */
    static StaffList read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return STRICT.readValue(json, StaffList.class);
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
        } catch (IOException e) {
            throw new CannotStart(
                    file.getDescription() + " cannot be read (expected: a JSON file that this service may read)", e);
        }
    }
}
