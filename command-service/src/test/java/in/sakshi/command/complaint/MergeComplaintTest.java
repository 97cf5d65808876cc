package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.receive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.command.docket.HelpDesk;
import in.sakshi.command.docket.StrictStore;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationHandedOn;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationWaived;
import in.sakshi.station.Officer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joining a complaint to an earlier one (guard G19): whatever is due goes on there, in the same commit. */
class MergeComplaintTest {

    private static final ComplaintId EARLIER = new ComplaintId(new UUID(0, 46));
    private static final MergeComplaint MERGE = new MergeComplaint(CASE, EARLIER, "वही घटना", null);

    private final HelpDesk desk = new HelpDesk(new StrictStore());

    @BeforeEach
    void twoComplaintsOfTheSameMatter() {
        desk.at(MONDAY).ask(of(EARLIER, ComplaintCategory.MARITAL), CT_POOJA);
        desk.at(TUESDAY).ask(of(CASE, ComplaintCategory.CYBER), CT_POOJA);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsOwedOnlyHereGoesOnThereWithTheTimeItHad() {
        desk.ask(MERGE, IC_NEELAM);
        assertThat(desk.recorded(CASE)).hasAtLeastOneElementOfType(ComplaintMerged.class);
        ObligationId evidence = Duty.CYBER_EVIDENCE.id();
        assertThat(desk.recorded(CASE))
                .filteredOn(ObligationHandedOn.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    ObligationHandedOn handedOn = (ObligationHandedOn) event;
                    assertThat(handedOn.obligation()).isEqualTo(evidence);
                    assertThat(handedOn.to()).isEqualTo(EARLIER.asCase());
                });
        assertThat(desk.recorded(EARLIER))
                .filteredOn(event -> event instanceof ObligationOpened opened
                        && opened.obligation().equals(evidence))
                .singleElement()
                .satisfies(event -> {
                    ObligationOpened opened = (ObligationOpened) event;
                    assertThat(opened.start()).isEqualTo(TUESDAY);
                    assertThat(opened.dueAt()).isEqualTo(TUESDAY.plusSeconds(24 * 3600));
                });
    }

    @Test
    void whatIsOwedThereTooIsOwedOnce() {
        desk.ask(MERGE, IC_NEELAM);
        assertThat(desk.recorded(CASE))
                .filteredOn(ObligationWaived.class::isInstance)
                .extracting(event -> ((ObligationWaived) event).obligation().value())
                .contains("receipt", "gd-entry", "assignment", "disposal");
    }

    @Test
    void whatWasJoinedGoesOnNowhereElse() {
        desk.ask(MERGE, IC_NEELAM);
        assertRefused(Rule.CASE_IS_MERGED, Asking.propose(in.sakshi.code.DisposalType.COMPROMISE), IC_NEELAM);
        assertRefused(Rule.CASE_IS_MERGED, Asking.reopen(), IC_NEELAM);
    }

    @Test
    void itIsJoinedToAnotherThatIsRecorded() {
        assertRefused(Rule.MERGED_INTO_ITSELF, new MergeComplaint(CASE, CASE, "वही घटना", null), IC_NEELAM);
        ComplaintId unknown = new ComplaintId(new UUID(0, 45));
        assertRefused(Rule.SURVIVOR_UNKNOWN, new MergeComplaint(CASE, unknown, "वही घटना", null), IC_NEELAM);
    }

    @Test
    void nothingIsJoinedToWhatGoesOnElsewhere() {
        desk.ask(MERGE, IC_NEELAM);
        ComplaintId third = new ComplaintId(new UUID(0, 48));
        desk.ask(of(third, ComplaintCategory.MARITAL), CT_POOJA);
        assertRefused(Rule.SURVIVOR_DISPOSED, new MergeComplaint(third, CASE, "वही घटना", null), IC_NEELAM);
    }

    @Test
    void twoThatAreJoinedToEachOtherAtOnceNeitherBothGoNorWaitForEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int pair = 100; pair < 200; pair += 2) {
                ComplaintId one = new ComplaintId(new UUID(0, pair));
                ComplaintId other = new ComplaintId(new UUID(0, pair + 1));
                desk.ask(of(one, ComplaintCategory.MARITAL), CT_POOJA);
                desk.ask(of(other, ComplaintCategory.MARITAL), CT_POOJA);
                CyclicBarrier atOnce = new CyclicBarrier(2);
                List<Future<Boolean>> asked = threads.invokeAll(
                        List.of(joining(one, other, atOnce), joining(other, one, atOnce)), 20, TimeUnit.SECONDS);
                assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether it was joined, or refused because the other was quicker. */
    private Callable<Boolean> joining(ComplaintId one, ComplaintId other, CyclicBarrier atOnce) {
        return () -> {
            atOnce.await();
            try {
                desk.ask(new MergeComplaint(one, other, "वही घटना", null), IC_NEELAM);
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.rule()).isIn(Rule.SURVIVOR_DISPOSED, Rule.CASE_IS_MERGED);
                return false;
            }
        };
    }

    private void assertRefused(Rule rule, ComplaintCommand command, Officer officer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.ask(command, officer))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static ReceiveComplaint of(ComplaintId id, ComplaintCategory category) {
        ReceiveComplaint plain = receive(category);
        return new ReceiveComplaint(
                id,
                plain.station(),
                plain.source(),
                null,
                category,
                plain.briefFacts(),
                plain.complainant(),
                null,
                null,
                null,
                null);
    }
}
