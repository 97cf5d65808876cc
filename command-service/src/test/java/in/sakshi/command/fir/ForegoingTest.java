package in.sakshi.command.fir;

import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.fir.Asked.under;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.Post;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.command.obligation.TimeLimit;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A report that comes of a complaint: the clocks that ran there go on here. */
class ForegoingTest {

    private static final CaseId COMPLAINT = CaseId.of(CaseKind.COMPLAINT, new UUID(0, 66));
    private static final Instant RECEIVED = ist("2025-11-24T20:15");
    private static final Instant REGISTERED = ist("2025-11-24T20:50");

    @Test
    void whatWasDueThereIsDueHereAtTheSameTime() {
        Investigated fir = registered(due(Duty.MEDICAL, "D-11", RECEIVED), false);
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.MEDICAL).start()).isEqualTo(RECEIVED);
    }

    @Test
    void theInformationCameWithTheComplaint() {
        Investigated fir = registered(Obligations.NONE, false);
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-25T20:15"));
    }

    @Test
    void whereTheSectionsAreStricterTheStricterTimeHolds() {
        Investigated fir = registered(due(Duty.STATEMENT_183, "D-10-OTHER", RECEIVED), false);
        assertThat(fir.due(Duty.STATEMENT_183).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.STATEMENT_183).rule()).isEqualTo("D-10");
    }

    @Test
    void whereTheComplaintWasStricterItsTimeHolds() {
        Investigated fir = registered(due(Duty.MEDICAL, "D-11", RECEIVED.minusSeconds(3600)), false);
        assertThat(fir.due(Duty.MEDICAL).at()).isEqualTo(ist("2025-11-25T19:15"));
    }

    @Test
    void whatTheSectionsAloneWouldNotAskForGoesOnToo() {
        Investigated fir = registered(due(Duty.CYBER_EVIDENCE, "D-97", RECEIVED), false);
        assertThat(fir.due(Duty.CYBER_EVIDENCE).at()).isEqualTo(ist("2025-11-25T20:15"));
        assertThat(fir.due(Duty.CYBER_EVIDENCE).owner()).isEqualTo(Owner.of(Post.IC));
    }

    @Test
    void whatIsTheDesksStaysThere() {
        assertThat(registered(due(Duty.DISPOSAL, "D-82", RECEIVED), false).owes(Duty.DISPOSAL))
                .isFalse();
    }

    @Test
    void whatWasDoneThereIsNotDueHere() {
        Obligations done = due(Duty.MEDICAL, "D-11", RECEIVED)
                .after(new ObligationMet(COMPLAINT, Duty.MEDICAL.id(), REGISTERED, false, Happened.at(RECEIVED)));
        assertThat(registered(done, false).owes(Duty.MEDICAL)).isFalse();
    }

    @Test
    void ofASecondReportEverythingIsDueThatItsSectionsAskFor() {
        Obligations handedOn = due(Duty.MEDICAL, "D-11", RECEIVED)
                .after(new ObligationMet(COMPLAINT, Duty.MEDICAL.id(), REGISTERED, false, Happened.at(RECEIVED)));
        assertThat(registered(handedOn, true).owes(Duty.MEDICAL)).isTrue();
    }

    private static Investigated registered(Obligations complaint, boolean linked) {
        return new Investigated()
                .at(REGISTERED)
                .register(under("BNS 64(1)"), new Foregoing(RECEIVED, complaint, linked));
    }

    private static Obligations due(Duty duty, String rule, Instant start) {
        TimeLimit limit = PackagedRules.BOOK.limit(rule, start);
        return Obligations.NONE.after(new ObligationOpened(
                COMPLAINT,
                duty.id(),
                rule,
                limit.ruleClass(),
                Owner.of(Post.SHO),
                null,
                limit.dueFrom(start),
                Happened.at(start)));
    }
}
