package in.sakshi.posting;

import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;

/**
 * An officer was posted, for the first time or in the place of the posting before (तैनाती). What was ordered earlier for a later day is
 * void with it.
 *
 * @param officer who, with rank, post and unit
 * @param from the first day, in Kolkata
 * @param orderNumber the number of the order on paper
 */
public record OfficerPosted(Officer officer, LocalDate from, String orderNumber, Happened happened)
        implements PostingEvent {

    @Override
    public OfficerId officerId() {
        return officer.id();
    }
}
