package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.complaint.Asking.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.command.docket.HelpDesk;
import in.sakshi.command.docket.StrictStore;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.desk.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that stay in memory between commands (ADR 23): what is at hand is what is recorded. */
class CasesAtHandTest {

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = HelpDesk.withCasesAtHand(store, 10);

    @BeforeEach
    void aComplaint() {
        desk.at(MONDAY).ask(Asking.receive(ComplaintCategory.MARITAL), CT_POOJA);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCaseThatIsAtHandIsNotReadAgain() {
        desk.ask(Asking.assign(SI_AARTI), IC_NEELAM);
        int reads = store.reads();
        desk.ask(Asking.contact(), SI_AARTI);
        desk.ask(Asking.review(), IC_NEELAM);
        assertThat(store.reads()).isEqualTo(reads);
    }

    @Test
    void whatCouldNotBeWrittenIsNotAtHandEither() {
        store.full(true);
        assertThatIllegalStateException().isThrownBy(() -> desk.ask(Asking.assign(SI_AARTI), IC_NEELAM));
        store.full(false);
        assertThat(assignments(desk)).isZero();
        desk.ask(Asking.assign(SI_AARTI), IC_NEELAM);
        assertThat(assignments(desk)).isOne();
    }

    @Test
    void whatIsRecordedIsTheSameAsWhereEachCommandReads() {
        try (HelpDesk reading = new HelpDesk(new StrictStore())) {
            reading.at(MONDAY).ask(Asking.receive(ComplaintCategory.MARITAL), CT_POOJA);
            for (HelpDesk each : List.of(desk, reading)) {
                each.ask(Asking.assign(SI_AARTI), IC_NEELAM);
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> each.ask(Asking.propose(DisposalType.COMPROMISE), SI_AARTI));
                each.ask(Asking.contact(), SI_AARTI);
                each.ask(Asking.assign(SI_AARTI), IC_NEELAM);
            }
            assertThat(desk.recorded(CASE)).isEqualTo(reading.recorded(CASE));
        }
    }

    private static long assignments(HelpDesk desk) {
        return desk.recorded(CASE).stream()
                .filter(ComplaintAssigned.class::isInstance)
                .count();
    }
}
