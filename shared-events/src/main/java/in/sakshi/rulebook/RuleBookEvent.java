package in.sakshi.rulebook;

import in.sakshi.fact.Fact;

/** What happens to the rule book of a district (जनपदीय नियमावली). It is of no case. */
public sealed interface RuleBookEvent extends Fact permits RuleTightened {

    /** The book it happens to. */
    DistrictRulesId rulesId();
}
