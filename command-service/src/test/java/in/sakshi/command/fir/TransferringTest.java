package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.NOWHERE;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.SI_KIRAN_OF_BELAGHAT;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.under;
import static in.sakshi.command.fir.Refusing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.desk.command.AcceptFirTransfer;
import in.sakshi.desk.command.AlterSections;
import in.sakshi.desk.command.AssignIo;
import in.sakshi.desk.command.RenumberFir;
import in.sakshi.desk.command.TransferFir;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A zero report goes to the station whose it is; each duty stays with the sender until that station takes it over by name. */
class TransferringTest {

    private static final Instant REGISTERED = ist("2025-11-24T20:50");
    private static final Instant SENT = ist("2025-11-25T18:30");
    private static final StationCode THERE = BELAGHAT.code();

    @Test
    void sendingAloneMovesNothing() {
        Investigated fir = zero().at(SENT);
        assertThat(fir.ask(send())).containsExactly(new FirTransferred(FIR, THERE, "घटनास्थल वहां", Happened.at(SENT)));
        assertThat(fir.owes(Duty.ZERO_FIR_TRANSFER)).isTrue();
        assertThat(fir.file().station()).isEqualTo(RAMGARHI.code());
    }

    @Test
    void whatIsTakenOverGoesAndAllElseStays() {
        Investigated fir = zero().at(SENT).and(send()).by(SI_KIRAN_OF_BELAGHAT);
        Set<ObligationId> taken = Set.of(Duty.INVESTIGATION.id());
        List<CaseEvent> decided = fir.ask(new AcceptFirTransfer(FIR, taken, "चिकित्सीय परीक्षण रामगढ़ी", null));
        Happened then = Happened.at(SENT);
        assertThat(decided)
                .containsExactly(
                        new FirTransferAccepted(FIR, THERE, taken, "चिकित्सीय परीक्षण रामगढ़ी", null, then),
                        new ObligationMet(
                                FIR.asCase(), Duty.ZERO_FIR_TRANSFER.id(), ist("2025-11-25T20:50"), false, then),
                        new ObligationReassigned(
                                FIR.asCase(),
                                Duty.INVESTIGATION.id(),
                                Owner.of(Post.SHO),
                                Owner.of(Post.SHO).at(THERE),
                                then));
        assertThat(fir.due(Duty.MEDICAL).owner()).isEqualTo(Owner.of(Post.IC));
        assertThat(fir.file().station()).isEqualTo(THERE);
        assertThat(fir.file().enteredAt()).isEqualTo(RAMGARHI.code());
    }

    @Test
    void theNewStationNamesItsOwnOfficerForWhatItTookOver() {
        Investigated fir = zero().and(new AssignIo(FIR, SI_AARTI.id(), null, null))
                .at(SENT)
                .and(send());
        fir.by(SI_KIRAN_OF_BELAGHAT).and(new AcceptFirTransfer(FIR, Set.of(Duty.INVESTIGATION.id()), null, null));
        assertThat(fir.due(Duty.INVESTIGATION).owner())
                .isEqualTo(Owner.of(Post.SHO).at(THERE));
        assertThat(fir.due(Duty.STATEMENT_183).owner()).isEqualTo(new Owner(Post.IO, SI_AARTI.id()));
        refused(Rule.OFFICER_OF_ANOTHER_UNIT, () -> fir.ask(new AssignIo(FIR, SI_AARTI.id(), null, null)));
        fir.and(new AssignIo(FIR, SI_KIRAN_OF_BELAGHAT.id(), null, null));
        Owner kiran = new Owner(Post.IO, SI_KIRAN_OF_BELAGHAT.id(), THERE);
        assertThat(fir.due(Duty.INVESTIGATION).owner()).isEqualTo(kiran);
        assertThat(fir.due(Duty.STATEMENT_183).owner()).isEqualTo(new Owner(Post.IO, SI_AARTI.id()));
    }

    @Test
    void whatComesUpAfterwardsIsTheNewStations() {
        Investigated fir = zero().at(SENT).and(send()).by(SI_KIRAN_OF_BELAGHAT);
        fir.and(new AcceptFirTransfer(FIR, Set.of(), null, null));
        fir.and(new AlterSections(FIR, Asked.sections("POCSO 4"), List.of(), "आयु 17 पायी गयी", null));
        assertThat(fir.due(Duty.CWC_REPORT).owner()).isEqualTo(Owner.of(Post.IC).at(THERE));
        assertThat(fir.due(Duty.MEDICAL).owner()).isEqualTo(Owner.of(Post.IC));
    }

    @Test
    void theReceivingStationTakesItOver() {
        Investigated fir = zero().at(SENT);
        AcceptFirTransfer accept = new AcceptFirTransfer(FIR, Set.of(), null, null);
        refused(Rule.NOTHING_TO_TAKE_OVER, () -> fir.ask(accept));
        fir.and(send());
        refused(Rule.TAKEN_OVER_BY_THE_RECEIVER, () -> fir.ask(accept));
        fir.by(SI_KIRAN_OF_BELAGHAT);
        refused(
                Rule.OBLIGATION_UNKNOWN,
                () -> fir.ask(new AcceptFirTransfer(FIR, Set.of(Duty.KOSH_UPLOAD.id()), null, null)));
        assertThat(fir.by(CO_SHALINI).ask(accept)).hasSize(2);
        refused(Rule.NOTHING_TO_TAKE_OVER, () -> fir.ask(accept));
    }

    @Test
    void itIsSentToAKnownStationAndNotToItself() {
        Investigated fir = zero().at(SENT);
        refused(Rule.STATION_UNKNOWN, () -> fir.ask(new TransferFir(FIR, NOWHERE, "–", null)));
        assertThat(fir.ask(new TransferFir(FIR, RAMGARHI.code(), "–", null))).isEmpty();
    }

    @Test
    void itGetsItsNumberThere() {
        assertThat(zero().at(SENT).ask(new RenumberFir(FIR, "0412/2025", null)))
                .containsExactly(new FirRenumbered(FIR, "0412/2025", Happened.at(SENT)));
    }

    private static TransferFir send() {
        return new TransferFir(FIR, THERE, "घटनास्थल वहां", null);
    }

    private static Investigated zero() {
        return Investigated.registered(under("BNS 64(1)").asZero().informedAt(ist("2025-11-24T20:15")), REGISTERED);
    }
}
