package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.waived;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.UnflagMandatoryCounselling;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ordering that counselling is not mandatory. */
class UnflagMandatoryCounsellingTest {

    private static final UnflagMandatoryCounselling UNFLAG =
            new UnflagMandatoryCounselling(CASE, "वयस्क, स्वेच्छा", null);

    @Test
    void thenNoSessionIsOwed() {
        given(received(MONDAY, ComplaintCategory.ELOPEMENT))
                .by(CO_SHALINI)
                .when(UNFLAG)
                .records(
                        happened -> new MandatoryCounsellingUnflagged(CASE, "वयस्क, स्वेच्छा", happened),
                        waived(Duty.MANDATORY_WOMAN.id(), "वयस्क, स्वेच्छा", CO_SHALINI),
                        waived(Duty.MANDATORY_FAMILY.id(), "वयस्क, स्वेच्छा", CO_SHALINI));
    }

    @Test
    void theOrderStandsAgainstWhatWouldFlagItByItself() {
        Section kidnapping = new Section(in.sakshi.law.Act.BNS, "87");
        given(received(MONDAY, ComplaintCategory.ELOPEMENT), new Act(UNFLAG, CO_SHALINI, null))
                .when(new NoteSections(CASE, List.of(kidnapping), null))
                .records(happened -> new SectionsNoted(CASE, List.of(kidnapping), happened));
    }

    @Test
    void whatIsNotMandatoryIsQuiet() {
        given(received(MONDAY)).by(CO_SHALINI).when(UNFLAG).staysQuiet();
    }
}
