package in.sakshi.command.fir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;

/** Says that the desk says no, and by which rule. */
final class Refusing {

    private Refusing() {}

    static void refused(Rule rule, Runnable what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
