package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record a breach of the bond (बन्धपत्र का उल्लंघन दर्ज करें). */
public record RecordBreachOfBond(
        PreventiveId preventiveId,
        @Text(max = 1000, lines = true) String breach,
        @Nullable Happened happened) implements PreventiveCommand {}
