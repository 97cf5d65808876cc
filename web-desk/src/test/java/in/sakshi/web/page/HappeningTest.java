package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.RowKind;
import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HappeningTest {

    @Test
    void whatCameByItselfStandsUnderWhatSomebodyRecordedAtThatMoment() {
        List<Happening> happenings = Happening.newestFirst(history(
                "ComplaintReceived 10:00", "ObligationOpened 10:00", "ObligationOpened 10:00", "ReceiptIssued 10:05"));

        assertThat(happenings)
                .extracting(each -> each.row().said("type"))
                .containsExactly("ReceiptIssued", "ComplaintReceived");
        assertThat(happenings).extracting(each -> each.followed().size()).containsExactly(0, 2);
        assertThat(happenings).noneMatch(Happening::isLesser);
    }

    @Test
    void whatTimeBroughtStandsByItselfAndIsLesser() {
        List<Happening> happenings = Happening.newestFirst(
                history("ReceiptIssued 10:05", "ObligationBreached 14:00", "NoticeSent 14:00", "NoticeSent 15:00"));

        assertThat(happenings)
                .extracting(each -> each.row().said("type"))
                .containsExactly("NoticeSent", "ObligationBreached", "ReceiptIssued");
        assertThat(happenings).extracting(Happening::isLesser).containsExactly(true, true, false);
        assertThat(happenings.get(1).followed()).hasSize(1);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(Happening.newestFirst(history())).isEmpty();
    }

    private static Shown history(String... events) {
        List<ShownRow> rows = Stream.of(events)
                .map(event -> event.split(" "))
                .map(event -> "{\"type\": \"%s\", \"recordedAt\": \"%s\"}".formatted(event[0], event[1]))
                .map(line -> new ShownRow(RowKind.ENTRY, JsonMapper.shared().readTree(line), null, false, List.of()))
                .toList();
        return new Shown(1, Instant.EPOCH, null, rows.size(), 0, 500, List.of(), rows, 0, List.of());
    }
}
