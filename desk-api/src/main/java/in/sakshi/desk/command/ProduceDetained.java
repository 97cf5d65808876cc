package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record that the person was brought before the magistrate (मजिस्ट्रेट के समक्ष प्रस्तुति दर्ज करें). */
public record ProduceDetained(
        PreventiveId preventiveId,
        @Text(max = 200) String court,
        @Nullable Happened happened) implements PreventiveCommand {}
