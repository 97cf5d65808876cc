package in.sakshi.desk.query;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.ReferralId;
import in.sakshi.event.CaseStations;
import in.sakshi.register.EntryNumber;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case at a glance (प्रकरण).
 *
 * @param id the complaint's id
 * @param officer who inquires
 * @param duties what is still to be done, in the order in which it was opened
 * @param openReferrals referrals without an outcome
 * @param disposed how it was disposed of; absent again after a reopening
 * @param counts how often what happened, by the event's name
 * @param stations through whose hands it goes
 */
public record CaseCard(
        String id,
        long position,
        EntryNumber number,
        ComplaintCategory category,
        Instant receivedAt,
        Instant enteredAt,
        CaseState state,
        @Nullable InquiryOfficer officer,
        List<OpenDuty> duties,
        List<ReferralId> openReferrals,
        @Nullable Disposed disposed,
        Map<String, Integer> counts,
        CaseStations stations)
        implements Line {

    public CaseCard {
        duties = List.copyOf(duties);
        openReferrals = List.copyOf(openReferrals);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** The card as of that position. */
    public CaseCard at(long newPosition) {
        return new CaseCard(
                id,
                newPosition,
                number,
                category,
                receivedAt,
                enteredAt,
                state,
                officer,
                duties,
                openReferrals,
                disposed,
                counts,
                stations);
    }

    /** How often that happened. */
    public int count(String event) {
        return counts.getOrDefault(event, 0);
    }
}
