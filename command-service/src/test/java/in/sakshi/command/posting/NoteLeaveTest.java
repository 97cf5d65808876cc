package in.sakshi.command.posting;

import static in.sakshi.command.acting.Saryupur.A_STRANGER;
import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.posting.Orders.TODAY;
import static in.sakshi.command.posting.Orders.relieved;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.NoteLeave;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.posting.LeaveNoted;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteLeaveTest {

    private static final LocalDate SUNDAY = TODAY.plusDays(6);

    private final Orders orders = new Orders();

    @Test
    void aLeaveIsNotedWithWhoStandsIn() {
        assertThat(orders.decide(leave(SI_AARTI, TODAY, SUNDAY, HC_MAMTA.id())))
                .containsExactly(new LeaveNoted(SI_AARTI.id(), TODAY, SUNDAY, HC_MAMTA.id(), Happened.at(MONDAY)));
        assertThat(orders.decide(leave(SI_AARTI, TODAY, TODAY, null))).hasSize(1);
    }

    @Test
    void theSameLeaveAgainIsQuietAndAShorterOneIsNot() {
        orders.after(new LeaveNoted(SI_AARTI.id(), TODAY, SUNDAY, null, Happened.at(MONDAY)));
        assertThat(orders.decide(leave(SI_AARTI, TODAY, SUNDAY, null))).isEmpty();
        assertThat(orders.decide(leave(SI_AARTI, TODAY, SUNDAY.minusDays(2), null)))
                .hasSize(1);
    }

    @Test
    void onlyWhoIsPostedGoesOnLeave() {
        orders.refused(Rule.NOT_POSTED, leave(A_STRANGER, TODAY, SUNDAY, null));
        orders.after(relieved(SI_AARTI, TODAY));
        orders.refused(Rule.NOT_POSTED, leave(SI_AARTI, TODAY, SUNDAY, null));
    }

    @Test
    void aLeaveDoesNotEndBeforeItBegins() {
        orders.refused(Rule.LEAVE_ENDS_BEFORE_IT_BEGINS, leave(SI_AARTI, TODAY, TODAY.minusDays(1), null));
    }

    @Test
    void whoStandsInIsAnotherWhoIsPosted() {
        orders.refused(Rule.STAND_IN_NOT_POSTED, leave(SI_AARTI, TODAY, SUNDAY, A_STRANGER.id()));
        orders.refused(Rule.STAND_IN_NOT_POSTED, leave(SI_AARTI, TODAY, SUNDAY, SI_AARTI.id()));
    }

    private static NoteLeave leave(Officer officer, LocalDate from, LocalDate to, @Nullable OfficerId standIn) {
        return new NoteLeave(officer.id(), from, to, standIn, null);
    }
}
