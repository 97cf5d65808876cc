package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.station.OfficerId;
import java.time.Instant;

/**
 * That a case is open to an officer for a while (खोला गया प्रकरण).
 *
 * @param id of the officer and the case
 * @param until until when
 */
record Opening(String id, long position, Instant until) implements Line {

    static String id(OfficerId officer, CaseId caseId) {
        return officer + "@" + caseId;
    }
}
