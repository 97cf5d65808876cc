package in.sakshi.query.wiring;

import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Officers.SHO_OF_BELAGHAT;
import static in.sakshi.query.testing.Officers.SHO_OF_HARIPUR;
import static in.sakshi.query.testing.Officers.actor;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.query.confidential.CasesOfEveryClass;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.Recording;
import in.sakshi.query.testing.Remains;
import in.sakshi.shelf.LineJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases of every kind to which everything has happened, and of which the records are destroyed: whether a register had read them before or is
 * written again when nobody can read them any more, it says the same, and nothing of them.
 */
class DestroyedRecordsTest {

    private static final JsonMapper JSON = LineJson.mapper();
    private static final int BATCH = 40;

    private final CasesOfEveryClass cases =
            new CasesOfEveryClass(20260323, actor(MAMTA), AARTI, AARTI, SHO_OF_BELAGHAT, SHO_OF_HARIPUR);
    private final List<CaseId> destroyed = cases.classes().entrySet().stream()
            .filter(each -> each.getValue() != CaseClass.C)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(CaseId::toString))
            .toList();
    private final List<TrackedEventMessage<?>> history = history();

    private List<TrackedEventMessage<?>> history() {
        Recording nobodyReads = new Recording();
        List<Act> acts = cases.acts();
        Instant end = acts.get(acts.size() - 1).recordedAt();
        List<TrackedEventMessage<?>> all = new ArrayList<>();
        acts.forEach(act -> all.addAll(nobodyReads.messages(act)));
        for (int i = 0; i < destroyed.size(); i++) {
            Act order = Remains.of(destroyed.get(i), i + 1, acts, end.plus(Duration.ofMinutes(i)));
            all.addAll(nobodyReads.messages(order));
        }
        return all;
    }

    /** What whoever begins to read now is given: nothing of what nobody can read any more. */
    private List<TrackedEventMessage<?>> readable() {
        return history.stream()
                .filter(message -> destroyed.stream().noneMatch(id -> Remains.isOf(id, message.getPayload())))
                .toList();
    }

    @Test
    void aRegisterWrittenAgainSaysWhatOneSaysThatWasThereBefore() {
        Kept before = Kept.byOneOfSeveral();
        before.readOneByOne(history);

        Kept again = Kept.byOneOfSeveral();
        again.readOneByOne(readable());

        assertThat(again.all()).isEqualTo(before.all());
    }

    @Test
    void soDoesOneThatReadsAllOfItTogether() {
        Kept alone = Kept.byTheOnlyWriter();
        for (int at = 0; at < history.size(); at += BATCH) {
            assertThat(alone.read(history.subList(at, Math.min(history.size(), at + BATCH)), () -> {}))
                    .isTrue();
        }
        Kept atOnce = Kept.byTheOnlyWriter();
        assertThat(atOnce.read(history, () -> {})).isTrue();
        Kept again = Kept.byOneOfSeveral();
        again.readOneByOne(readable());

        assertThat(alone.all()).isEqualTo(again.all());
        assertThat(atOnce.all()).isEqualTo(again.all());
    }

    @Test
    void nothingOfThemStandsAnywhereButTheirNumbersAndTheOrders() {
        Kept before = Kept.byOneOfSeveral();
        before.readOneByOne(history);
        String everything = JSON.writeValueAsString(before.all());
        List<String> said = cases.words().entrySet().stream()
                .filter(word -> destroyed.contains(word.getValue().of()))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said.stream().filter(everything::contains)).isEmpty();
        assertThat(everything).contains(Remains.ORDER);
        assertThat(shelvesOf(before))
                .containsExactlyInAnyOrder(
                        "help_desk_lines",
                        "counselling_lines",
                        "feedback_lines",
                        "follow_up_lines",
                        "fir_lines",
                        "preventive_lines",
                        "destroyed_cases",
                        "gone_cases");
    }

    /** On which shelves lines of those cases stand under their own ids. */
    private List<String> shelvesOf(Kept kept) {
        return kept.all().entrySet().stream()
                .filter(shelf -> shelf.getValue().keySet().stream().anyMatch(this::isOfThem))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOfThem(String id) {
        return destroyed.stream()
                .anyMatch(each -> id.equals(each.toString()) || id.startsWith(each + "/") || id.startsWith(each + "@"));
    }
}
