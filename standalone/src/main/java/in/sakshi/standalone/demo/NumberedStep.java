package in.sakshi.standalone.demo;

import java.util.UUID;

/**
 * A step of the demo under the id of its command, which is the same at every load.
 *
 * @param id of the command
 * @param complaint what it hangs together with: of one complaint, its report and whatever else came of it, one step builds on another
 * @param step what is recorded, when and by whom
 */
public record NumberedStep(UUID id, UUID complaint, DemoStep step) {}
