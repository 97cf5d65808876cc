package in.sakshi.query.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ObligationId;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.SessionId;
import in.sakshi.ledger.axon.BareValues;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import tools.jackson.databind.json.JsonMapper;

/** How lines look in JSON, on the shelves and at the door: ids as bare text, and nothing where nothing stands. */
public final class LineJson {

    private LineJson() {}

    /** The ids and codes that are written as the text that they are. */
    public static BareValues bareValues() {
        return BareValues.of(
                ComplaintId.class,
                ReferralId.class,
                SessionId.class,
                ObligationId.class,
                OfficerId.class,
                StationCode.class);
    }

    /** A mapper that writes and reads lines. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(bareValues())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
