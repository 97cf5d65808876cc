package in.sakshi.register;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import java.time.Instant;

/**
 * The next number of a station's book was given to an entry about a case, in the same commit as the entry itself. It lies in the
 * clear, so that a number stands for an entry also when that can no longer be read; why an entry comes late, it says itself.
 *
 * @param at the moment at which what is entered happened
 */
public record SerialGiven(RegisterId registerId, int serial, CaseId caseId, Instant at) implements RegisterEvent {

    @Override
    public Happened happened() {
        return Happened.at(at);
    }
}
