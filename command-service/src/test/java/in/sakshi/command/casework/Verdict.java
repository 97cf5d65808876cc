package in.sakshi.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.AlertRaised;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.code.Post;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationMet;
import in.sakshi.obligation.ObligationMetLate;
import in.sakshi.obligation.ObligationOpened;
import in.sakshi.obligation.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the desk said.
 *
 * @param events what it records
 * @param refusal by which rule it says no, if it does
 * @param happened when that happened of which is told
 */
public record Verdict(List<CaseEvent> events, @Nullable Rule refusal, Happened happened) {

    /** Exactly these are recorded, each of what happened at the moment of the act. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final void records(Function<Happened, CaseEvent>... expected) {
        assertThat(refusal).isNull();
        assertThat(events)
                .containsExactlyElementsOf(
                        Stream.of(expected).map(event -> event.apply(happened)).toList());
    }

    public void refused(Rule rule) {
        assertThat(refusal).isEqualTo(rule);
    }

    public void staysQuiet() {
        assertThat(refusal).isNull();
        assertThat(events).isEmpty();
    }

    public static Function<Happened, CaseEvent> opened(
            CaseId id, ObligationId duty, String rule, Owner owner, Instant due) {
        return happened -> new ObligationOpened(
                id, duty, rule, PackagedRules.BOOK.limit(rule, happened.at()).ruleClass(), owner, null, due, happened);
    }

    public static Function<Happened, CaseEvent> alert(CaseId id, AlertKind kind) {
        return happened -> new AlertRaised(id, kind, Owner.of(Post.CO), happened);
    }

    public static Function<Happened, CaseEvent> met(CaseId id, ObligationId duty, Instant due) {
        return happened -> new ObligationMet(id, duty, due, false, happened);
    }

    public static Function<Happened, CaseEvent> metButEnteredLate(CaseId id, ObligationId duty, Instant due) {
        return happened -> new ObligationMet(id, duty, due, true, happened);
    }

    public static Function<Happened, CaseEvent> metLate(CaseId id, ObligationId duty, Instant due, Duration lateBy) {
        return happened -> new ObligationMetLate(id, duty, due, lateBy, happened);
    }
}
