package in.sakshi.command.retention;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.casework.Told.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.command.casework.Told;
import in.sakshi.desk.command.LiftLegalHold;
import in.sakshi.desk.command.PlaceLegalHold;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.retention.HoldId;
import in.sakshi.retention.LegalHoldLifted;
import in.sakshi.retention.LegalHoldPlaced;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A hold is placed, and lifted, by order of somebody, each for itself. */
class HoldingTest {

    private static final HoldId TRIAL = new HoldId(new UUID(0, 1));
    private static final HoldId INQUIRY = new HoldId(new UUID(0, 2));
    private static final String TODAY = "2025-10-06";
    private static final String TOMORROW = "2025-10-07";

    @Test
    void aHoldSaysWhoOrderedIt() {
        told().by(SHO_RAKESH)
                .when(place(TRIAL, TODAY))
                .records(happened -> new LegalHoldPlaced(
                        CASE,
                        TRIAL,
                        "सत्र न्यायालय",
                        "112/2025",
                        LocalDate.parse(TODAY),
                        "विचारण में आवश्यक",
                        happened));
    }

    @Test
    void soDoesItsEnd() {
        told().done(place(TRIAL, TODAY))
                .by(CO_SHALINI)
                .when(lift(TRIAL, TODAY))
                .records(happened -> new LegalHoldLifted(
                        CASE, TRIAL, "सत्र न्यायालय", "113/2025", LocalDate.parse(TODAY), "विचारण समाप्त", happened));
    }

    @Test
    void eachIsLiftedForItself() {
        Told both = told().done(place(TRIAL, TODAY)).done(place(INQUIRY, TODAY)).done(lift(TRIAL, TODAY));
        assertThat(both.file().sheet().keeping().isHeld()).isTrue();
        assertThat(both.done(lift(INQUIRY, TODAY)).file().sheet().keeping().isHeld())
                .isFalse();
    }

    @Test
    void aHoldHasOneIdAlsoOnceItIsLifted() {
        told().done(place(TRIAL, TODAY)).when(place(TRIAL, TODAY)).refused(Rule.HOLD_PLACED_ALREADY);
        told().done(place(TRIAL, TODAY))
                .done(lift(TRIAL, TODAY))
                .when(place(TRIAL, TODAY))
                .refused(Rule.HOLD_PLACED_ALREADY);
    }

    @Test
    void onlyAHoldThatIsThereIsLifted() {
        told().done(place(TRIAL, TODAY)).when(lift(INQUIRY, TODAY)).refused(Rule.HOLD_UNKNOWN);
    }

    @Test
    void whatIsLiftedIsLiftedOnce() {
        told().done(place(TRIAL, TODAY))
                .done(lift(TRIAL, TODAY))
                .when(lift(TRIAL, TODAY))
                .staysQuiet();
    }

    @Test
    void anOrderIsNotRecordedBeforeItIsMade() {
        told().when(place(TRIAL, TOMORROW)).refused(Rule.ORDER_NOT_MADE_YET);
        told().done(place(TRIAL, TODAY)).when(lift(TRIAL, TOMORROW)).refused(Rule.ORDER_NOT_MADE_YET);
    }

    private static Told told() {
        return Told.complaint(Holding.RULINGS, MONDAY);
    }

    private static PlaceLegalHold place(HoldId hold, String orderedOn) {
        return new PlaceLegalHold(
                CASE, hold, "सत्र न्यायालय", "112/2025", LocalDate.parse(orderedOn), "विचारण में आवश्यक", null);
    }

    private static LiftLegalHold lift(HoldId hold, String orderedOn) {
        return new LiftLegalHold(
                CASE, hold, "सत्र न्यायालय", "113/2025", LocalDate.parse(orderedOn), "विचारण समाप्त", null);
    }
}
