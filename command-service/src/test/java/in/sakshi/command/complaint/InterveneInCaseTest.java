package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.IcIntervened;
import in.sakshi.desk.command.InterveneInCase;
import org.junit.jupiter.api.Test;

/** The in-charge takes a hand in the matter. */
class InterveneInCaseTest {

    private static final InterveneInCase INTERVENE = new InterveneInCase(CASE, "आज ही घर भ्रमण करें", null);

    @Test
    void whatWasOrderedIsRecorded() {
        given(received(MONDAY))
                .by(IC_NEELAM)
                .when(INTERVENE)
                .records(happened -> new IcIntervened(CASE, "आज ही घर भ्रमण करें", happened));
    }
}
