package in.sakshi.command.complaint.bite;

import java.time.Clock;

/** Breaks the rule "rules are pure", on purpose. */
interface RuleOnClock {
    Clock broken();
}
