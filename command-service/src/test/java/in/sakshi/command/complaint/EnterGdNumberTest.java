package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.enterGdNumber;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.met;
import static in.sakshi.command.complaint.Expected.metLate;
import static in.sakshi.command.complaint.Past.corrected;
import static in.sakshi.command.complaint.Past.gdEntered;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The number under which the complaint stands in the general diary. */
class EnterGdNumberTest {

    private static final Instant DUE = ist("2025-10-06T15:10");
    private static final Expected ENTRY = happened -> new GdEntryMade(CASE, "031", happened);

    @Test
    void theDiaryNumberIsEntered() {
        given(received(MONDAY)).when(enterGdNumber("031")).records(ENTRY, met(Duty.GD_ENTRY.id(), DUE));
    }

    @Test
    void onTheNextDayItIsLate() {
        given(received(MONDAY))
                .at(TUESDAY)
                .when(enterGdNumber("031"))
                .records(ENTRY, metLate(Duty.GD_ENTRY.id(), DUE, Duration.ofHours(20)));
    }

    @Test
    void theSameNumberAgainIsQuiet() {
        given(received(MONDAY), gdEntered("031")).when(enterGdNumber("031")).staysQuiet();
    }

    @Test
    void anotherNumberIsNotEnteredOverIt() {
        given(received(MONDAY), gdEntered("031")).when(enterGdNumber("032")).refused(Rule.GD_NUMBER_ENTERED_ALREADY);
    }

    @Test
    void theCorrectedNumberIsTheOneThatStands() {
        Act[] past = {received(MONDAY), gdEntered("031"), corrected(EntryField.GD_NUMBER, "031", "032")};
        given(past).when(enterGdNumber("032")).staysQuiet();
        given(past).when(enterGdNumber("031")).refused(Rule.GD_NUMBER_ENTERED_ALREADY);
    }
}
