package in.sakshi.standalone.demo;

import java.util.UUID;

/**
 * A step of the demo under the id of its command, which is the same at every load.
 *
 * @param id of the command
 * @param step what is recorded, when and by whom
 */
public record NumberedStep(UUID id, DemoStep step) {}
