package in.sakshi.command.wiring;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the command side.
 *
 * @param policies the rules that hold only where they are ordered, by their ids, e.g. {@code D-53}; none if nothing is set
 * @param casesAtHand how many cases stay in memory between commands; only where no other process records in the ledger
 * @param schedule about the rounds through what is due
 */
@ConfigurationProperties("sakshi")
record CommandServiceSettings(
        @DefaultValue Set<String> policies,
        @DefaultValue("0") int casesAtHand,
        @DefaultValue Rounds schedule) {

    /**
     * How the schedule is gone through.
     *
     * @param every how long to wait after a round
     * @param atOnce cases that are taken from it together
     * @param again after what time a case that has not told is taken up again
     */
    record Rounds(
            @DefaultValue("5s") Duration every,
            @DefaultValue("100") int atOnce,
            @DefaultValue("1m") Duration again) {}
}
