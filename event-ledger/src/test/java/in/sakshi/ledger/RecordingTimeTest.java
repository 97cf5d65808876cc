package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.testing.Drafts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Under which time a draft is recorded. */
class RecordingTimeTest {

    private static final Instant MORNING = Instant.parse("2025-10-06T04:30:00Z");

    private final RecordingTime time = new RecordingTime(Duration.ofSeconds(5), LedgerListener.NONE);

    @Test
    void aDraftIsRecordedUnderTheTimeAtWhichItCameIn() {
        assertThat(time.of(cameIn(MORNING.plusNanos(999_999)), MORNING.minusSeconds(1)))
                .isEqualTo(MORNING);
    }

    @Test
    void butNeverBeforeWhatIsRecordedAlready() {
        assertThat(time.of(cameIn(MORNING), MORNING.plusSeconds(1))).isEqualTo(MORNING.plusSeconds(1));
    }

    private static Pending cameIn(Instant moment) {
        return Pending.of(Drafts.of("case-a", 0), moment);
    }
}
