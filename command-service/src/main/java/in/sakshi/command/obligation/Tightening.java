package in.sakshi.command.obligation;

import java.time.LocalDate;

/**
 * What a district ordered for itself: a rule with another amount from a day on (जनपदीय आदेश).
 *
 * @param rule id in the rule book
 * @param amount how many of what the rule counts in
 * @param validFrom the first day
 */
public record Tightening(String rule, int amount, LocalDate validFrom) {}
