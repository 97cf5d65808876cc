package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record the order to show cause (धारा 130 का नोटिस दर्ज करें). */
public record IssueShowCause(
        PreventiveId preventiveId,
        @Text(max = 40) @Nullable String orderNumber,
        @Nullable Happened happened) implements PreventiveCommand {}
