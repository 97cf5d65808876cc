package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.complaint.Past.closedOnWednesday;
import static in.sakshi.command.complaint.Past.received;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.FirConcluded;
import in.sakshi.complaint.FirLinked;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.Owner;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a first information report makes of its complaint. */
class LinkingTest {

    private static final FirId FIR = new FirId(new UUID(0, 268));
    private static final FirLinked LINKED = new FirLinked(Asking.CASE, FIR, "0268/2025", false, Happened.at(TUESDAY));

    @Test
    void whatIsTheReportsGoesOnThereAndTheRestStays() {
        Played played = Played.of(received(MONDAY));
        Decision opening = new Decision(played.file(), Happened.at(MONDAY), Played.desk(SI_AARTI, MONDAY))
                .open(Duty.MEDICAL.id(), "D-11", Owner.of(Post.IC))
                .open(Duty.FIR.id(), "D-01", Owner.of(Post.SHO));
        played.record(opening.events());

        List<CaseEvent> linked =
                played.record(ComplaintFiles.link(played.file(), LINKED, Played.desk(SI_AARTI, TUESDAY)));

        assertThat(linked.get(0)).isEqualTo(LINKED);
        assertThat(linked)
                .filteredOn(ObligationHandedOn.class::isInstance)
                .containsExactly(new ObligationHandedOn(
                        Asking.CASE.asCase(), Duty.MEDICAL.id(), FIR.asCase(), Happened.at(TUESDAY)));
        assertThat(played.file().obligations().isOpen(Duty.FIR.id())).isFalse();
        assertThat(played.file().obligations().isOpen(Duty.DISPOSAL.id())).isTrue();
        assertThat(played.file().firs().underInvestigation()).isTrue();
    }

    @Test
    void aReportInTimeMeetsTheDutyToRegisterIt() {
        Played played = Played.of(received(MONDAY));
        played.record(new Decision(played.file(), Happened.at(MONDAY), Played.desk(SI_AARTI, MONDAY))
                .open(Duty.FIR.id(), "D-01", Owner.of(Post.SHO))
                .events());
        FirLinked atOnce = new FirLinked(Asking.CASE, FIR, "0268/2025", false, Happened.at(MONDAY));
        assertThat(ComplaintFiles.link(played.file(), atOnce, Played.desk(SI_AARTI, MONDAY)))
                .hasAtLeastOneElementOfType(ObligationMet.class);
    }

    @Test
    void aClosedComplaintIsLinkedAllTheSame() {
        Played played = Played.of(closedOnWednesday());
        assertThat(ComplaintFiles.hasFir(played.file())).isFalse();
        played.record(ComplaintFiles.link(played.file(), LINKED, Played.desk(SI_AARTI, TUESDAY)));
        assertThat(ComplaintFiles.hasFir(played.file())).isTrue();
        assertThat(played.file().disposal().closed()).isTrue();
    }

    @Test
    void aConcludedInvestigationIsKnownToTheComplaint() {
        Played played = Played.of(received(MONDAY));
        played.record(ComplaintFiles.link(played.file(), LINKED, Played.desk(SI_AARTI, TUESDAY)));
        FirConcluded concluded = new FirConcluded(Asking.CASE, FIR, Happened.at(TUESDAY));
        played.record(ComplaintFiles.concludeFir(played.file(), concluded, Played.desk(SI_AARTI, TUESDAY)));
        assertThat(played.file().firs().any()).isTrue();
        assertThat(played.file().firs().underInvestigation()).isFalse();
    }
}
