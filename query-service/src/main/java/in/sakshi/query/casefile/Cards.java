package in.sakshi.query.casefile;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.CaseState;
import in.sakshi.desk.query.Disposed;
import in.sakshi.desk.query.InquiryOfficer;
import in.sakshi.event.CaseStations;
import in.sakshi.shelf.Recorded;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an event makes of a card. Pure, and one function for each thing on the card. */
final class Cards {

    private Cards() {}

    /** The card of a new case. */
    static CaseCard opened(ComplaintReceived event, Recorded recorded) {
        return new CaseCard(
                event.caseId().toString(),
                recorded.position(),
                event.number(),
                event.category(),
                recorded.happenedAt(),
                recorded.recordedAt(),
                CaseState.RECEIVED,
                null,
                List.of(),
                List.of(),
                null,
                Map.of(name(event), 1),
                CaseStations.NONE.after(event));
    }

    /** The card after one more event. */
    static CaseCard after(CaseCard card, CaseEvent event, Recorded recorded) {
        Standing standing = Standing.of(card).after(event);
        return new CaseCard(
                card.id(),
                card.position(),
                card.number(),
                category(card, event),
                card.receivedAt(),
                card.enteredAt(),
                standing.state(),
                officer(card, event, recorded),
                Duties.after(card.duties(), event, recorded),
                standing.openReferrals(),
                disposed(card, event, recorded),
                counts(card, event),
                card.stations().after(event));
    }

    private static ComplaintCategory category(CaseCard card, CaseEvent event) {
        if (event instanceof CategorySet set) {
            return set.category();
        }
        return event instanceof EntryCorrected corrected && corrected.field() == EntryField.CATEGORY
                ? ComplaintCategory.valueOf(String.valueOf(corrected.newValue()))
                : card.category();
    }

    private static @Nullable InquiryOfficer officer(CaseCard card, CaseEvent event, Recorded recorded) {
        return event instanceof ComplaintAssigned assigned
                ? InquiryOfficer.of(assigned.officer(), recorded.happenedAt())
                : card.officer();
    }

    private static @Nullable Disposed disposed(CaseCard card, CaseEvent event, Recorded recorded) {
        if (event instanceof DisposalApproved approved) {
            return new Disposed(approved.type(), recorded.happenedAt(), approved.approvedBy());
        }
        return event instanceof ComplaintReopened ? null : card.disposed();
    }

    private static Map<String, Integer> counts(CaseCard card, CaseEvent event) {
        Map<String, Integer> counts = new TreeMap<>(card.counts());
        counts.merge(name(event), 1, Integer::sum);
        return counts;
    }

    private static String name(CaseEvent event) {
        return event.getClass().getSimpleName();
    }
}
