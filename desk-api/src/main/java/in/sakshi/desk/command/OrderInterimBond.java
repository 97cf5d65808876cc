package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Whole;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record the order of an interim bond (अन्तरिम बन्धपत्र का आदेश दर्ज करें). */
public record OrderInterimBond(
        PreventiveId preventiveId,
        @Whole(min = 1, max = 100_000_000) int bondAmount,
        @Nullable Happened happened) implements PreventiveCommand {}
