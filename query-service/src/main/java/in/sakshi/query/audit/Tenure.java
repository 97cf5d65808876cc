package in.sakshi.query.audit;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event says of an officer’s service, but not of whom it tells (सेवा). Names are left where they are, on the list. */
record Tenure(
        @Nullable Rank rank,
        @Nullable Post post,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable OfficerId standIn,
        @Nullable String orderNumber,
        @Nullable String reason) {

    static Tenure in(PostingEvent event) {
        if (event instanceof OfficerPosted posted) {
            return of(posted.officer(), posted.from(), posted.orderNumber(), null);
        }
        if (event instanceof OfficerRelieved relieved) {
            return of(relieved.officer(), relieved.from(), relieved.orderNumber(), relieved.reason());
        }
        LeaveNoted leave = (LeaveNoted) event;
        return new Tenure(null, null, null, leave.from(), leave.to(), leave.standIn(), null, null);
    }

    private static Tenure of(Officer officer, LocalDate from, String orderNumber, @Nullable String reason) {
        return new Tenure(
                officer.rank(), officer.post(), officer.unit().value(), from, null, null, orderNumber, reason);
    }
}
