package in.sakshi.rulebook;

import in.sakshi.code.ClockKind;
import in.sakshi.fact.Happened;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;

/**
 * A district ordered a time limit of its own: for what begins from a day on, never for what was due before (समय-सीमा का आदेश). A later
 * order for the same rule takes its place from its own day on.
 *
 * @param district where the district stood when it was ordered
 * @param rule id in the rule book
 * @param clock in what the rule counts, so that the order says what it means where no rule book is at hand
 * @param before how many of them it was there, on that day, without the order
 * @param amount how many it is now
 * @param validFrom the first day, in Kolkata
 * @param orderNumber the number of the order on paper
 * @param reason why, in the officer's words
 */
public record RuleTightened(
        UnitPath district,
        String rule,
        ClockKind clock,
        int before,
        int amount,
        LocalDate validFrom,
        String orderNumber,
        String reason,
        Happened happened)
        implements RuleBookEvent {

    @Override
    public DistrictRulesId rulesId() {
        return DistrictRulesId.of(district);
    }
}
