package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import java.time.Instant;

/**
 * Something that is recorded in a case.
 *
 * @param at when it was recorded
 */
public record Recorded(CaseEvent event, Instant at) {}
