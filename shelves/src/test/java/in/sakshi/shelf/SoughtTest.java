package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index leads to what is sought in no order if it begins with all that is known of it. */
class SoughtTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private static final Property<Letter, String> STATION = new Property<>("station", Letter::station);
    private static final Property<Letter, String> AGENCY = new Property<>("agency", Letter::agency);
    private static final Property<Letter, Instant> SENT_AT = new Property<>("sentAt", Letter::sentAt);

    private static final Condition<Letter> FROM_RMG = STATION.is("RMG");
    private static final Condition<Letter> TO_THE_COURT = AGENCY.is("COURT");
    private static final Condition<Letter> ON_MONDAY =
            new Condition.Within<>(SENT_AT, MONDAY, MONDAY.plusSeconds(86_400));

    @Test
    void whatIsKnownBeginsTheIndexAndThePeriodComesNext() {
        assertThat(sought(List.of(FROM_RMG)).isLedToBy(List.of(STATION, SENT_AT)))
                .isTrue();
        assertThat(sought(List.of(FROM_RMG)).isLedToBy(List.of(STATION, AGENCY, SENT_AT)))
                .isTrue();
        assertThat(sought(List.of(ON_MONDAY, FROM_RMG)).isLedToBy(List.of(STATION, SENT_AT)))
                .isTrue();
        assertThat(sought(List.of(TO_THE_COURT, FROM_RMG, ON_MONDAY)).isLedToBy(List.of(STATION, AGENCY, SENT_AT)))
                .isTrue();
    }

    @Test
    void whatDoesNotBeginTheIndexWouldBeLookedForInAllOfIt() {
        assertThat(sought(List.of(TO_THE_COURT)).isLedToBy(List.of(STATION, AGENCY, SENT_AT)))
                .isFalse();
        assertThat(sought(List.of(FROM_RMG, TO_THE_COURT)).isLedToBy(List.of(STATION, SENT_AT)))
                .isFalse();
        assertThat(sought(List.of(FROM_RMG)).isLedToBy(List.of())).isFalse();
    }

    @Test
    void aPeriodBehindAPropertyThatIsNotKnownIsNotLedTo() {
        assertThat(sought(List.of(FROM_RMG, ON_MONDAY)).isLedToBy(List.of(STATION, AGENCY, SENT_AT)))
                .isFalse();
        assertThat(sought(List.of(ON_MONDAY)).isLedToBy(List.of(STATION, SENT_AT)))
                .isFalse();
    }

    private static Sought<Letter> sought(List<Condition<Letter>> conditions) {
        return Sought.of(conditions);
    }

    private record Letter(String station, String agency, Instant sentAt) {}
}
