package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.disposedOnWednesday;
import static in.sakshi.command.complaint.Past.proposedOnTuesday;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.station.StationCode;
import org.junit.jupiter.api.Test;

/** Offering a complaint to the station whose it is (guard G18). */
class TransferComplaintTest {

    private static final TransferComplaint OFFER =
            new TransferComplaint(CASE, BELAGHAT.code(), "घटनास्थल वहां का है", null);

    @Test
    void untilItIsTakenNothingMoves() {
        given(received(MONDAY))
                .by(IC_NEELAM)
                .when(OFFER)
                .records(happened -> new ComplaintTransferred(CASE, BELAGHAT.code(), "घटनास्थल वहां का है", happened));
    }

    @Test
    void whatIsCognizableIsRegisteredFirst() {
        given(received(MONDAY, ComplaintCategory.RAPE))
                .by(IC_NEELAM)
                .when(OFFER)
                .refused(Rule.ZERO_REPORT_FIRST);
    }

    @Test
    void itGoesToAnotherStationOfTheList() {
        given(received(MONDAY)).by(IC_NEELAM).when(to(RAMGARHI.code())).refused(Rule.SAME_STATION);
        given(received(MONDAY)).by(IC_NEELAM).when(to(NOWHERE)).refused(Rule.STATION_UNKNOWN);
    }

    @Test
    void oneOfferAtATimeAndNoneOfWhatIsDecided() {
        given(received(MONDAY), new Act(OFFER, IC_NEELAM, null))
                .by(IC_NEELAM)
                .when(OFFER)
                .refused(Rule.TRANSFER_PENDING);
        given(disposedOnWednesday()).by(IC_NEELAM).when(OFFER).refused(Rule.ALREADY_DISPOSED);
        given(proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE))
                .by(IC_NEELAM)
                .when(OFFER)
                .refused(Rule.ALREADY_PROPOSED);
    }

    @Test
    void whatIsOfferedElsewhereIsNotDisposedOfHere() {
        given(received(MONDAY), new Act(OFFER, IC_NEELAM, null))
                .when(Asking.propose(DisposalType.COMPROMISE))
                .refused(Rule.TRANSFER_PENDING);
    }

    private static TransferComplaint to(StationCode station) {
        return new TransferComplaint(CASE, station, "घटनास्थल वहां का है", null);
    }
}
