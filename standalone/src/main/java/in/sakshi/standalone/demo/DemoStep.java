package in.sakshi.standalone.demo;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One command of the demo.
 *
 * @param at when it was recorded
 * @param by id of the officer who recorded it
 * @param command its name
 * @param body what was sent
 */
public record DemoStep(Instant at, String by, String command, JsonNode body) {}
