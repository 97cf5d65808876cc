package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Past.received;

import in.sakshi.complaint.TransferRejected;
import in.sakshi.desk.command.RejectTransfer;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.refusal.Rule;
import org.junit.jupiter.api.Test;

/** Not taking over a complaint. */
class RejectTransferTest {

    private static final TransferComplaint OFFER =
            new TransferComplaint(CASE, BELAGHAT.code(), "घटनास्थल वहां का है", null);

    private static final RejectTransfer REJECT = new RejectTransfer(CASE, "घटनास्थल यहां का नहीं", null);

    @Test
    void itStaysWhereItIs() {
        given(received(MONDAY), new Act(OFFER, IC_NEELAM, null))
                .by(CO_SHALINI)
                .when(REJECT)
                .records(happened -> new TransferRejected(CASE, "घटनास्थल यहां का नहीं", happened));
    }

    @Test
    void onlyTheReceivingStationDecides() {
        given(received(MONDAY)).by(CO_SHALINI).when(REJECT).refused(Rule.NO_TRANSFER_PENDING);
        given(received(MONDAY), new Act(OFFER, IC_NEELAM, null))
                .by(IC_NEELAM)
                .when(REJECT)
                .refused(Rule.RECEIVING_STATION_DECIDES);
    }
}
