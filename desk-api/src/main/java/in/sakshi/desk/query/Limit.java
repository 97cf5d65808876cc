package in.sakshi.desk.query;

import java.time.Instant;

/**
 * By when something must be ended, and under which rule (नियत तिथि).
 *
 * @param rule id in the rule book
 * @param dueAt by when
 */
public record Limit(String rule, Instant dueAt) {}
