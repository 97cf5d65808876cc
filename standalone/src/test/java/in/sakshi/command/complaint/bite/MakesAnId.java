package in.sakshi.command.complaint.bite;

import java.util.UUID;

/** Breaks the rule "ids come from the caller", on purpose. */
final class MakesAnId {
    private MakesAnId() {}

    static UUID broken() {
        return UUID.randomUUID();
    }
}
