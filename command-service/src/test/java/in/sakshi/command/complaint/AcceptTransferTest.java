package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SHO_RAKESH;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SI_KIRAN_OF_BELAGHAT;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Case.given;
import static in.sakshi.command.complaint.Expected.owner;
import static in.sakshi.command.complaint.Past.assigned;
import static in.sakshi.command.complaint.Past.received;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.TransferComplaint;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.law.Section;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking over a complaint, and which duties come with it (guard G18). */
class AcceptTransferTest {

    private static final TransferComplaint OFFER =
            new TransferComplaint(CASE, BELAGHAT.code(), "घटनास्थल वहां का है", null);

    private static final Act OFFERED = new Act(OFFER, IC_NEELAM, null);

    @Test
    void whatIsOfStatuteStaysWithTheSenderUnlessItIsTaken() {
        Act stalked = new Act(
                new NoteSections(CASE, List.of(new Section(in.sakshi.law.Act.BNS, "78(2)")), null), SI_AARTI, null);
        assertThat(moved(List.of(), received(MONDAY), stalked, OFFERED))
                .containsExactly("receipt", "gd-entry", "assignment", "disposal", "review", "victim-update");
        assertThat(moved(List.of(Duty.STATEMENT_183.id()), received(MONDAY), stalked, OFFERED))
                .contains("statement-183");
    }

    @Test
    void somebodyThereIsNamedAnew() {
        Played there = Played.of(received(MONDAY), assigned(SI_AARTI), OFFERED);
        there.next(new Act(accept(List.of()), CO_SHALINI, null));
        assertThat(there.file().inquiry().officer()).isNull();
        assertThat(there.file().station()).isEqualTo(BELAGHAT.code());
        assertThat(there.next(new Act(Asking.assign(SI_KIRAN_OF_BELAGHAT), CO_SHALINI, null)))
                .filteredOn(ObligationOpened.class::isInstance)
                .isEmpty();
        assertThat(there.file()
                        .obligations()
                        .due(Duty.DISPOSAL.id())
                        .orElseThrow()
                        .owner())
                .isEqualTo(owner(SI_KIRAN_OF_BELAGHAT).at(BELAGHAT.code()));
    }

    @Test
    void itIsDecidedByTheRulesOfTheReceivingDistrictAndAllElseByThoseOfTheSender() {
        CaseFile offered = Played.of(received(MONDAY), OFFERED).file();
        assertThat(offered.decidedAt(accept(List.of()))).isEqualTo(BELAGHAT.code());
        assertThat(offered.decidedAt(OFFER)).isEqualTo(RAMGARHI.code());
        assertThat(Played.of(received(MONDAY)).file().decidedAt(accept(List.of())))
                .isEqualTo(RAMGARHI.code());
    }

    @Test
    void onlyTheReceivingStationDecidesOnWhatWasOffered() {
        given(received(MONDAY)).by(CO_SHALINI).when(accept(List.of())).refused(Rule.NO_TRANSFER_PENDING);
        given(received(MONDAY), OFFERED).by(SHO_RAKESH).when(accept(List.of())).refused(Rule.RECEIVING_STATION_DECIDES);
    }

    @Test
    void onlyWhatIsDueIsTaken() {
        given(received(MONDAY), OFFERED)
                .by(CO_SHALINI)
                .when(accept(List.of(Duty.MEDICAL.id())))
                .refused(Rule.NOT_DUE_HERE);
    }

    private static AcceptTransfer accept(List<ObligationId> taken) {
        return new AcceptTransfer(CASE, taken, null);
    }

    private static List<String> moved(List<ObligationId> taken, Act... past) {
        return Played.of(past).next(new Act(accept(taken), CO_SHALINI, null)).stream()
                .filter(ObligationReassigned.class::isInstance)
                .map(event -> ((ObligationReassigned) event).obligation().value())
                .toList();
    }
}
