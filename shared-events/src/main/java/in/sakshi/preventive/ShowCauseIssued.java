package in.sakshi.preventive;

import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The magistrate ordered the person to show cause (धारा 130 का नोटिस); the inquiry begins.
 *
 * @param orderNumber of the order
 */
public record ShowCauseIssued(
        PreventiveId preventiveId, @Nullable String orderNumber, Happened happened) implements PreventiveEvent {}
