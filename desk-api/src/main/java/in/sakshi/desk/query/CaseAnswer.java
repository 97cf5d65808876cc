package in.sakshi.desk.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is shown: its card, and in the reader's language what is printed of it.
 *
 * @param upTo position in the ledger up to which the card is true
 * @param askedAt when it was asked; what is overdue is overdue then
 * @param parked whether something recorded in the case could not be written and waits to be tried again: the card may be old
 * @param card the card
 * @param number as it stands in the book
 * @param station name of the station
 * @param state where the case stands
 * @param category what it is about
 * @param officer who inquires, with rank and name
 * @param duties what is still to be done
 */
public record CaseAnswer(
        long upTo,
        Instant askedAt,
        boolean parked,
        CaseCard card,
        String number,
        String station,
        String state,
        String category,
        @Nullable String officer,
        List<DutyAnswer> duties) {

    public CaseAnswer {
        duties = List.copyOf(duties);
    }
}
