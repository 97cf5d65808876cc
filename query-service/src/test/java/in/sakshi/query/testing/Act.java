package in.sakshi.query.testing;

import in.sakshi.casework.CaseEvent;
import in.sakshi.fact.Fact;
import in.sakshi.ledger.Actor;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.register.RegisterEvent;
import in.sakshi.retention.DestructionEvent;
import in.sakshi.rulebook.RuleBookEvent;
import java.time.Instant;
import java.util.List;

/**
 * What one command had recorded.
 *
 * @param recordedAt when
 * @param actor who asked
 * @param facts what happened, in order
 */
public record Act(Instant recordedAt, Actor actor, List<Fact> facts) {

    public Act {
        facts = List.copyOf(facts);
    }

    /** The stream to which a fact belongs. */
    public static String streamOf(Fact fact) {
        if (fact instanceof CaseEvent event) {
            return event.caseId().toString();
        }
        if (fact instanceof RuleBookEvent event) {
            return event.rulesId().toString();
        }
        if (fact instanceof PostingEvent) {
            return Postings.STREAM;
        }
        if (fact instanceof DestructionEvent event) {
            return event.destroyedId().toString();
        }
        return ((RegisterEvent) fact).registerId().toString();
    }
}
