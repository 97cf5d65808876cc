package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeafTimeTest {

    private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00.000Z").toEpochMilli();
    private static final long YEAR_10000 =
            Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli() + 1;

    @Test
    void timesAreWrittenAsTheJdkWritesThemAndReadBack() {
        DateTimeFormatter jdk = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
        new Random(2025)
                .longs(10_000, YEAR_0, YEAR_10000)
                .mapToObj(Instant::ofEpochMilli)
                .forEach(time -> {
                    StringBuilder text = new StringBuilder();
                    LeafTime.write(text, time);
                    assertThat(text).hasToString(jdk.format(time));
                    assertThat(LeafTime.read(text.toString())).isEqualTo(time);
                });
    }
}
