package in.sakshi.command.complaint;

import in.sakshi.desk.command.CaseCommand;
import in.sakshi.station.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing done in the past of a case.
 *
 * @param command what was asked
 * @param officer who acted
 * @param at when it was recorded; right after the act before, if absent
 */
record Act(CaseCommand command, Officer officer, @Nullable Instant at) {

    Act by(Officer other) {
        return new Act(command, other, at);
    }

    Act on(Instant moment) {
        return new Act(command, officer, moment);
    }
}
