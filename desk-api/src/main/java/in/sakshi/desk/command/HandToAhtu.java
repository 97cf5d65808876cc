package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/** Record that the anti-human-trafficking unit looks for a child that is still missing (मानव तस्करी रोधी इकाई को प्रेषण दर्ज करें). */
public record HandToAhtu(
        CaseId caseId,
        @Text(max = 40) @Nullable String letterNumber,
        @Nullable Happened happened) implements CareCommand {}
