package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record that the person was released (रिहाई दर्ज करें). */
public record ReleaseDetained(
        PreventiveId preventiveId,
        @Text(max = 300) @Nullable String releaseReason,
        @Nullable Happened happened) implements PreventiveCommand {}
