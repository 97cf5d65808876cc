package in.sakshi.door.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final Strangers strangers = new Strangers(new PaceSettings(1, 1, 3, 1));

    @Test
    void anAddressIsShutAfterSoMuchThatWasRefusedAndNoOtherIs() {
        strangers.failed("10.0.0.1");
        strangers.failed("10.0.0.1");
        assertThat(strangers.isShut("10.0.0.1")).isFalse();

        strangers.failed("10.0.0.1");

        assertThat(strangers.isShut("10.0.0.1")).isTrue();
        assertThat(strangers.isShut("10.0.0.2")).isFalse();
    }

    @Test
    void whoeverComesFromEverywhereDoesNotFillTheMemory() {
        strangers.failed("10.0.0.1");
        strangers.failed("10.0.0.1");
        strangers.failed("10.0.0.1");

        IntStream.range(0, 20_000).forEach(other -> strangers.failed("10.1." + other / 256 + "." + other % 256));

        assertThat(strangers.isShut("10.0.0.1"))
                .as("forgotten, with a full bucket")
                .isFalse();
    }
}
