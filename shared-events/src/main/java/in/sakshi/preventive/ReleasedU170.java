package in.sakshi.preventive;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The person was released (निरुद्ध व्यक्ति मुक्त).
 *
 * @param releaseReason why
 */
public record ReleasedU170(
        PreventiveId preventiveId, @Nullable String releaseReason, Happened happened) implements PreventiveEvent {}
