package in.sakshi.query.timeline;

import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.Recorder;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.fact.Fact;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The history of a case has every event, in its order, with both times. */
class CaseTimelineTest {

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new CaseTimeline(shelves));

    @Test
    void everyEventIsThereInItsOrder() {
        List<Act> acts = C1.acts(47);
        List<String> events = acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(CaseEvent.class::isInstance)
                .map(Fact::getClass)
                .map(Class::getSimpleName)
                .toList();

        recording.record(acts);

        assertThat(history(events.size() + 1)).extracting(TimelineEntry::type).isEqualTo(events);
    }

    @Test
    void anEntrySaysWhenItHappenedAndWhenItWasRecordedAndByWhom() {
        recording.record(C1.acts(47));

        TimelineEntry received = history(1).get(0);
        assertThat(received.sequence()).isZero();
        assertThat(received.happenedAt()).isEqualTo(at("06.10.2025 11:10"));
        assertThat(received.recordedAt()).isEqualTo(at("06.10.2025 11:22"));
        assertThat(received.by()).isEqualTo(new Recorder(Officers.POOJA, "DESK", Officers.UNIT));
        Printed printed = Printed.of(received, TimelineLayout.COLUMNS, at("02.02.2026 10:00"));
        assertThat(printed.text("happened")).isEqualTo("06.10.2025 11:10");
        assertThat(printed.text("recorded")).isEqualTo("06.10.2025 11:22");
        assertThat(printed.text("by")).startsWith("आरक्षी पूजा गौतम, ");
    }

    @Test
    void anEntryCarriesTheEventAsItIs() {
        recording.record(C1.acts(47));

        assertThat(history(1).get(0).payload())
                .containsEntry("complaintId", C1.CASE.toString())
                .containsEntry("category", "DV")
                .containsEntry("happened", Map.of("at", "2025-10-06T05:40:00Z"))
                .doesNotContainKey("sourceReference");
    }

    @Test
    void theReasonOfADelayIsShown() {
        recording.record(C1.acts(47));

        assertThat(history(99))
                .filteredOn(entry -> entry.type().equals("FollowUpDone"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.delayReason()).isEqualTo("मोबाइल बन्द था"));
    }

    private List<TimelineEntry> history(int most) {
        List<String> ids = IntStream.range(0, most)
                .mapToObj(sequence -> CommittedEvent.key(C1.CASE.toString(), sequence))
                .toList();
        Map<String, TimelineEntry> found = shelves.lines(Timelines.ENTRIES).find(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
