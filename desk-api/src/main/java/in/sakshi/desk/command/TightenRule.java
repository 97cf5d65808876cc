package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Order a time limit of its own for a district, from a day on (समय-सीमा का आदेश दें). The number of the order is asked for by a rule, not
 * by the form, so that whoever leaves it out is told why.
 *
 * @param district code of the district
 * @param rule id in the rule book
 * @param amount how many of what the rule counts in
 * @param validFrom the first day
 * @param orderNumber the number of the order on paper
 */
public record TightenRule(
        @Text(max = 12, form = "[A-Z0-9]+", example = "VNS") String district,

        @Text(max = 30, form = "[A-Z0-9-]+", example = "D-82")
        String rule,

        @Whole(min = 1, max = 10_000) int amount,
        LocalDate validFrom,

        @Text(max = 100) @Nullable String orderNumber,

        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements DeskCommand {}
