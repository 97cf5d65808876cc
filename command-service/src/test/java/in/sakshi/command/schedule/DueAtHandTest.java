package in.sakshi.command.schedule;

import static in.sakshi.command.acting.Week.FRIDAY;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.code.RuleClass;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is due in a few cases, known from their events alone. */
class DueAtHandTest {

    private static final CaseId ONE = new CaseId(new UUID(0, 1).toString());
    private static final CaseId OTHER = new CaseId(new UUID(0, 2).toString());
    private static final ObligationId RECEIPT = new ObligationId("receipt");
    private static final ObligationId CONTACT = new ObligationId("contact");
    private static final Owner SHO = new Owner(Post.SHO, null, null);

    private final DueAtHand due = new DueAtHand(new Ladder(List.of()));

    @Test
    void theEarliestOfAllCasesComesFirst() {
        opened(ONE, RECEIPT, WEDNESDAY);
        opened(OTHER, RECEIPT, TUESDAY);
        opened(OTHER, CONTACT, FRIDAY);

        assertThat(due.next()).contains(TUESDAY);
        assertThat(due.at(TUESDAY)).containsExactly(OTHER);
    }

    @Test
    void whatIsDoneOrToldIsDueNoMore() {
        opened(ONE, RECEIPT, TUESDAY);
        opened(ONE, CONTACT, WEDNESDAY);
        due.after(new ObligationMet(ONE, RECEIPT, TUESDAY, false, Happened.at(MONDAY)));

        assertThat(due.next()).contains(WEDNESDAY);

        due.after(new ObligationBreached(ONE, CONTACT, WEDNESDAY, SHO, Happened.at(WEDNESDAY)));

        assertThat(due.next()).isEmpty();
        assertThat(due.at(WEDNESDAY)).isEmpty();
    }

    @Test
    void casesThatAreDueAtTheSameMomentAreAllThere() {
        opened(ONE, RECEIPT, TUESDAY);
        opened(OTHER, RECEIPT, TUESDAY);

        assertThat(due.at(TUESDAY)).containsExactly(ONE, OTHER);
    }

    private void opened(CaseId about, ObligationId duty, Instant dueAt) {
        due.after(new ObligationOpened(about, duty, "D-72", RuleClass.DEFAULT, SHO, null, dueAt, Happened.at(MONDAY)));
    }
}
