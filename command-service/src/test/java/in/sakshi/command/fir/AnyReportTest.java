package in.sakshi.command.fir;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.casework.Obligations;
import in.sakshi.command.fir.AnyReport.Turn;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.ObligationReassigned;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every report, whoever does what when. A seed in a failure tells it again. */
class AnyReportTest {

    /** By these a case begins, or information that came electronically goes on; they have tests of their own. */
    private static final Set<String> BEGINNINGS =
            Set.of("FirRegistered", "ZeroFirRegistered", "EFirInformationReceived", "EFirSigned", "EFirLapsed");

    private static List<List<Turn>> reports = List.of();

    @BeforeAll
    static void tell() {
        reports = LongStream.range(0, 40)
                .mapToObj(seed -> AnyReport.lived(seed, 300))
                .toList();
    }

    @Test
    void everyEventComesOfSomeDecision() {
        Set<Class<?>> recorded = new HashSet<>();
        turns().flatMap(turn -> turn.events().stream())
                .filter(FirEvent.class::isInstance)
                .forEach(event -> recorded.add(event.getClass()));
        assertThat(recorded)
                .containsExactlyInAnyOrder(Arrays.stream(FirEvent.class.getPermittedSubclasses())
                        .filter(event -> !BEGINNINGS.contains(event.getSimpleName()))
                        .toArray(Class<?>[]::new));
    }

    @Test
    void nothingHappensBeforeTheInformationOrInTheFuture() {
        assertThat(turns())
                .allSatisfy(turn -> assertThat(turn.events())
                        .allSatisfy(event -> assertThat(event.happened().at())
                                .isBetween(turn.before().beganAt(), turn.now())));
    }

    @Test
    void aDutyIsOpenedOnceAndOnlyWhatIsOpenIsMetOrMoved() {
        assertThat(turns()).allSatisfy(turn -> {
            Obligations due = turn.before().obligations();
            for (CaseEvent event : turn.events()) {
                assertFollows(due, event);
                due = due.after(event);
            }
        });
    }

    private static void assertFollows(Obligations due, CaseEvent event) {
        if (event instanceof ObligationOpened opened) {
            assertThat(due.ever()).doesNotContain(opened.obligation());
        } else if (event instanceof ObligationMet met) {
            assertThat(dueOf(due, met.obligation()).at()).isEqualTo(met.dueAt());
        } else if (event instanceof ObligationDueChanged changed) {
            assertThat(dueOf(due, changed.obligation()).at())
                    .isEqualTo(changed.from())
                    .isNotEqualTo(changed.to());
        } else if (event instanceof ObligationReassigned changed) {
            assertThat(dueOf(due, changed.obligation()).owner())
                    .isEqualTo(changed.from())
                    .isNotEqualTo(changed.to());
        }
    }

    private static Obligations.Due dueOf(Obligations obligations, ObligationId duty) {
        return obligations.due(duty).orElseThrow(() -> new AssertionError(duty + " is not open"));
    }

    @Test
    void aReportIsInvestigatedUntilItIsConcluded() {
        assertThat(turns())
                .allSatisfy(turn -> assertThat(turn.before().obligations().isOpen(Duty.INVESTIGATION.id()))
                        .isNotEqualTo(turn.before().investigation().concluded()));
        assertThat(turns().flatMap(turn -> turn.events().stream()))
                .hasAtLeastOneElementOfType(InvestigationConcluded.class);
    }

    private static Stream<Turn> turns() {
        return reports.stream().flatMap(List::stream);
    }
}
