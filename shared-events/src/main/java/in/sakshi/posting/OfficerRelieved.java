package in.sakshi.posting;

import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;

/**
 * An officer was relieved and has no other posting here (कार्यमुक्ति). What was ordered earlier for a later day is void with it.
 *
 * @param officer who, with the rank, post and unit held until then, so that the name stays known
 * @param from the first day without the post, in Kolkata
 * @param reason why
 * @param orderNumber the number of the order on paper
 */
public record OfficerRelieved(Officer officer, LocalDate from, String reason, String orderNumber, Happened happened)
        implements PostingEvent {

    @Override
    public OfficerId officerId() {
        return officer.id();
    }
}
