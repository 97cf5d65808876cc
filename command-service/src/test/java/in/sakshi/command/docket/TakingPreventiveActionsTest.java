package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.casework.CaseId;
import in.sakshi.code.PreventiveSection;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.ProduceDetained;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A preventive action and its number in the book are one commit. */
class TakingPreventiveActionsTest {

    private static final RegisterId BOOK = new RegisterId(RAMGARHI.code(), RegisterId.PREVENTIVE, 2025);

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = new HelpDesk(store, 10);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void numberAndActionAreOneCommitAndTheNumbersFollowEachOther() {
        desk.at(MONDAY).ask(take(1, null), SI_AARTI);
        desk.at(MONDAY).ask(take(2, id(1).asCase()), SI_AARTI);
        assertThat(store.commits()).hasSize(2);
        assertThat(store.commits().get(1).get(0)).isEqualTo(new SerialGiven(BOOK, 2, id(2).asCase(), MONDAY));
        assertThat(store.commits().get(1).get(1))
                .isInstanceOfSatisfying(
                        PreventiveActionTaken.class,
                        taken -> assertThat(taken.number()).hasToString("PRV-0002/2025"));
    }

    @Test
    void theCaseGoesOnFromThere() {
        desk.at(MONDAY).ask(take(1, null), SI_AARTI);
        desk.at(TUESDAY).ask(new ProduceDetained(id(1), "एसडीएम सदर", null), SI_AARTI);
        assertThat(desk.recorded(id(1).asCase())).last().isInstanceOf(ObligationMet.class);
    }

    @Test
    void anActionIsTakenOnceAndComesOfWhatIsRecorded() {
        desk.at(MONDAY).ask(take(1, null), SI_AARTI);
        assertRefused(Rule.PREVENTIVE_TAKEN_ALREADY, take(1, null));
        assertRefused(Rule.LINKED_CASE_UNKNOWN, take(2, id(3).asCase()));
        assertThat(desk.recorded(BOOK)).hasSize(1);
    }

    private void assertRefused(Rule rule, CaseCommand command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.at(MONDAY).ask(command, SI_AARTI))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static PreventiveId id(int n) {
        return new PreventiveId(new UUID(0, n));
    }

    private static TakePreventiveAction take(int n, @Nullable CaseId origin) {
        return new TakePreventiveAction(
                id(n),
                RAMGARHI.code(),
                new PreventivePerson("दीपक", null, null, null, null),
                Set.of(PreventiveSection.P170),
                origin,
                null,
                "छात्राओं पर टिप्पणी",
                "031",
                null);
    }
}
