package in.sakshi.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index serves a choice if it leads straight to its lines in their order. */
class ChoiceTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private static final Property<Letter, String> STATION = new Property<>("station", Letter::station);
    private static final Property<Letter, String> AGENCY = new Property<>("agency", Letter::agency);
    private static final Property<Letter, Instant> SENT_AT = new Property<>("sentAt", Letter::sentAt);
    private static final Property<Letter, Instant> READ_AT = new Property<>("readAt", Letter::readAt);

    private static final Condition<Letter> FROM_RMG = STATION.is("RMG");
    private static final Condition<Letter> TO_THE_COURT = AGENCY.is("COURT");

    @Test
    void theKnownPropertiesAndThenTheTimeServe() {
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of(STATION, SENT_AT)))
                .isTrue();
        assertThat(choice(List.of(FROM_RMG, during(SENT_AT))).isServedBy(List.of(STATION, SENT_AT)))
                .isTrue();
        assertThat(choice(List.of(TO_THE_COURT, FROM_RMG)).isServedBy(List.of(STATION, AGENCY, SENT_AT)))
                .isTrue();
        assertThat(choice(List.of()).isServedBy(List.of(SENT_AT))).isTrue();
    }

    @Test
    void anIndexThatLacksAPropertyDoesNotServe() {
        assertThat(choice(List.of(FROM_RMG, TO_THE_COURT)).isServedBy(List.of(STATION, SENT_AT)))
                .isFalse();
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of(SENT_AT))).isFalse();
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of())).isFalse();
    }

    @Test
    void anIndexWithAPropertyThatIsNotKnownIsOutOfOrder() {
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of(STATION, AGENCY, SENT_AT)))
                .isFalse();
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of(AGENCY, SENT_AT)))
                .isFalse();
    }

    @Test
    void anIndexByAnotherTimeDoesNotServe() {
        assertThat(choice(List.of(FROM_RMG)).isServedBy(List.of(STATION, READ_AT)))
                .isFalse();
        assertThat(choice(List.of(FROM_RMG, during(READ_AT))).isServedBy(List.of(STATION, SENT_AT)))
                .isFalse();
        assertThat(choice(List.of(FROM_RMG, during(SENT_AT), during(READ_AT))).isServedBy(List.of(STATION, SENT_AT)))
                .isFalse();
    }

    @Test
    void aPropertyAskedForTwiceIsNotServed() {
        assertThat(choice(List.of(FROM_RMG, STATION.is("BLG"))).isServedBy(List.of(STATION, SENT_AT)))
                .isFalse();
        assertThat(choice(List.of(FROM_RMG, STATION.is("BLG"))).isServedBy(List.of(STATION, AGENCY, SENT_AT)))
                .isFalse();
    }

    private static Condition<Letter> during(Property<Letter, Instant> time) {
        return new Condition.Within<>(time, MONDAY, MONDAY.plusSeconds(60));
    }

    private static Choice<Letter> choice(List<Condition<Letter>> conditions) {
        return new Choice<>(conditions, SENT_AT);
    }

    private record Letter(String station, String agency, Instant sentAt, Instant readAt) {}
}
