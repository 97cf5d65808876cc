package in.sakshi.desk.command;

import in.sakshi.code.PreventiveResult;
import in.sakshi.fact.Happened;
import in.sakshi.preventive.PreventiveId;
import org.jspecify.annotations.Nullable;

/** Record how the proceeding ended (परिणाम दर्ज करें). */
public record ConcludePreventive(
        PreventiveId preventiveId,
        PreventiveResult preventiveResult,
        @Nullable Happened happened) implements PreventiveCommand {}
