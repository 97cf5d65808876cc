package in.sakshi.preventive;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The person was detained to prevent an offence (धारा 170 में निरुद्ध).
 *
 * @param gdNumber of the entry in the general diary
 */
public record DetainedU170(
        PreventiveId preventiveId, @Nullable String gdNumber, Happened happened) implements PreventiveEvent {}
