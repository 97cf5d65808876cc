package in.sakshi.command.fir;

import in.sakshi.command.fir.Demands.Basis;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.law.Mark;
import in.sakshi.law.Statutes;
import java.time.Instant;

/** Until when an investigation must be concluded (विवेचना की नियत तिथि): the strictest limit that its sections set. */
final class TimeOfInvestigation {

    private static final int SERIOUS = 10;

    private TimeOfInvestigation() {}

    /** The rule that holds for a report with those sections. */
    static String rule(Basis basis, RuleBook rules) {
        String ordinary = ordinary(basis);
        return basis.has(Mark.SCHEDULED) && dueUnder("D-59", basis, rules).isBefore(dueUnder(ordinary, basis, rules))
                ? "D-59"
                : ordinary;
    }

    private static String ordinary(Basis basis) {
        if (basis.has(Mark.TWO_MONTHS)) {
            return "D-13";
        }
        return Statutes.mostYears(basis.sections()) >= SERIOUS ? "D-15-90" : "D-15-60";
    }

    private static Instant dueUnder(String rule, Basis basis, RuleBook rules) {
        return rules.limit(rule, basis.registeredAt()).dueFrom(basis.registeredAt());
    }
}
