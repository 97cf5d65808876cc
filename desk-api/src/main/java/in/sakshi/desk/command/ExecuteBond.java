package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Whole;
import in.sakshi.preventive.PreventiveId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record the bond (बन्धपत्र दर्ज करें). */
public record ExecuteBond(
        PreventiveId preventiveId,
        @Whole(min = 1, max = 100_000_000) int bondAmount,
        @Whole(min = 0, max = 20) int sureties,
        LocalDate bondFrom,
        LocalDate bondTo,
        @Nullable Happened happened)
        implements PreventiveCommand {}
