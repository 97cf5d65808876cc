package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.SUNDAY;
import static in.sakshi.command.acting.Week.THURSDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.under;
import static in.sakshi.command.fir.Refusing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.desk.command.LetEFirLapse;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.SignEFir;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.EFirSigned;
import in.sakshi.fir.Informant;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Information that comes electronically: three days to sign, and what protects her at once. */
class ReceivingElectronicallyTest {

    private static final SignEFir SIGN = new SignEFir(FIR, null);
    private static final LetEFirLapse LAPSE = new LetEFirLapse(FIR, "तीन बार फोन किया", null);

    @Test
    void itIsToBeSignedInThreeDaysAndWhatProtectsHerDoesNotWait() {
        Investigated fir = received("BNS 64");
        assertThat(fir.due(Duty.E_FIR_SIGNATURE).at()).isEqualTo(endOf("2025-10-09"));
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(TUESDAY);
        assertThat(fir.owes(Duty.INVESTIGATION)).isFalse();
        assertThat(received().file().obligations().open()).hasSize(1);
    }

    @Test
    void aChildIsProtectedBeforeAnythingIsSigned() {
        Investigated fir = received("POCSO 8");
        assertThat(fir.owes(Duty.E_FIR_SIGNATURE)).isTrue();
        for (Duty duty : List.of(Duty.CWC_REPORT, Duty.COURT_REPORT)) {
            assertThat(fir.due(duty).rule()).isEqualTo("D-30");
            assertThat(fir.due(duty).at()).isEqualTo(TUESDAY);
            assertThat(fir.due(duty).owner()).isEqualTo(Owner.of(Post.IC));
        }
        assertThat(fir.due(Duty.CHILD_CARE).at()).isEqualTo(TUESDAY);
        assertThat(received("BNS 74").owes(Duty.CWC_REPORT)).isFalse();
    }

    @Test
    void theCommitteesFormIsDueFromTheReportAndNotFromTheInformation() {
        Investigated fir = received("POCSO 8");
        assertThat(fir.owes(Duty.CHILD_FORM_B)).isFalse();
        fir = fir.at(TUESDAY);
        fir.record(Registering.registerBegun(fir.file(), under("POCSO 8").command(), null, fir.desk()));
        assertThat(fir.due(Duty.CHILD_FORM_B).at()).isEqualTo(TUESDAY.plus(Duration.ofHours(24)));
        assertThat(fir.due(Duty.CWC_REPORT).at()).isEqualTo(TUESDAY);
    }

    @Test
    void itIsNoReportYet() {
        refused(Rule.NOT_REGISTERED_YET, () -> received().file().registered());
    }

    @Test
    void onceSignedItIsToBeRegisteredAtOnce() {
        Investigated fir = received().at(TUESDAY);
        assertThat(fir.ask(SIGN)).first().isEqualTo(new EFirSigned(FIR, Happened.at(TUESDAY)));
        assertThat(fir.owes(Duty.E_FIR_SIGNATURE)).isFalse();
        assertThat(fir.due(Duty.FIR).at()).isEqualTo(TUESDAY.plus(Duration.ofHours(2)));
        assertThat(fir.ask(SIGN)).isEmpty();
    }

    @Test
    void theReportMeetsWhatTheSignatureOpened() {
        Investigated fir = received().at(TUESDAY).and(SIGN);
        fir.record(Registering.registerBegun(fir.file(), under("BNS 78(2)").command(), null, fir.desk()));
        assertThat(fir.owes(Duty.FIR)).isFalse();
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(THURSDAY);
        refused(
                Rule.ALREADY_REGISTERED,
                () -> Registering.registerBegun(fir.file(), under("BNS 78(2)").command(), null, fir.desk()));
    }

    @Test
    void whatWasRegisteredUnsignedCanStillBeSigned() {
        Investigated fir = received().at(TUESDAY);
        fir.record(Registering.registerBegun(fir.file(), under("BNS 78(2)").command(), null, fir.desk()));
        assertThat(fir.ask(SIGN)).hasSize(2);
        assertThat(fir.owes(Duty.FIR)).isFalse();
    }

    @Test
    void itLapsesWhenTheThreeDaysAreOver() {
        Investigated fir = received().at(THURSDAY);
        refused(Rule.SIGNATURE_STILL_DUE, () -> fir.ask(LAPSE));
        assertThat(fir.at(SUNDAY).ask(LAPSE))
                .first()
                .isEqualTo(new EFirLapsed(FIR, "तीन बार फोन किया", Happened.at(SUNDAY)));
        assertThat(fir.owes(Duty.E_FIR_SIGNATURE)).isFalse();
        assertThat(fir.ask(LAPSE)).isEmpty();
    }

    @Test
    void whatLapsedCanStillBeRegistered() {
        Investigated fir = received().at(SUNDAY).and(LAPSE);
        assertThat(Registering.registerBegun(fir.file(), under("BNS 78(2)").command(), null, fir.desk()))
                .isNotEmpty();
    }

    @Test
    void anOrdinaryReportIsNotSignedAfterwards() {
        Investigated fir = Investigated.registered(under("BNS 78(2)"), MONDAY);
        refused(Rule.NOT_ELECTRONIC, () -> fir.ask(SIGN));
        refused(Rule.NOT_ELECTRONIC, () -> fir.ask(LAPSE));
    }

    private static Investigated received(String... sections) {
        Investigated fir = new Investigated().at(MONDAY);
        ReceiveEFirInformation command = new ReceiveEFirInformation(
                FIR, RAMGARHI.code(), "E-17", Asked.sections(sections), new Informant(null, null), null);
        return fir.began(ReceivingElectronically.receive(command, Investigated.NUMBER, fir.desk()));
    }
}
