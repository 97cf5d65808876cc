package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Owner;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be remembered of a case of any kind to decide what may happen next (पत्रावली). Immutable: each event gives a new one. */
public interface OpenFile {

    /** The case. */
    CaseId caseId();

    /** The station that has the case now. */
    StationCode station();

    /** The station in whose book the case was entered: to it belongs every duty whose owner names none. */
    default StationCode enteredAt() {
        return station();
    }

    /** The station by the rules of whose district a command is decided: the one that has the case, or takes it over with it. */
    default StationCode decidedAt(CaseCommand command) {
        return station();
    }

    /** Whether the case is the business of whoever is at the desk: a station of their unit has or had it, or is offered it. */
    default boolean concerns(Desk desk) {
        return sheet().stations().any(desk::answersFor);
    }

    /** When the case began: nothing can have happened to it before. */
    Instant beganAt();

    /** When the case came to its end; absent while it goes on. */
    @Nullable
    Instant endedAt();

    /** The cases in which it goes on: reports that were registered on it, the complaint to which it was joined. */
    default Set<CaseId> goesOnIn() {
        return Set.of();
    }

    /** What is due. */
    Obligations obligations();

    /** Whoever must act, at the station that has the case now; nothing need be said where that is the one it was entered at. */
    default Owner here(Owner owner) {
        return owner.station() != null || station().equals(enteredAt()) ? owner : owner.at(station());
    }

    /** What else is remembered of a case of any kind. */
    CaseSheet sheet();

    /**
     * Whether only a woman officer should take down what she says here (s. 180(3) BNSS): taken to be so wherever the sections
     * are not known to be others.
     */
    default boolean womanOfficerNeeded() {
        return true;
    }

    /** The file after one more event. */
    OpenFile after(CaseEvent event);

    /**
     * Begins a decision on a command.
     *
     * @throws Refusal if it happened in the future, too long ago to be entered so, or before the case began
     */
    default Decision decide(CaseCommand command, Desk desk) {
        Happened happened = desk.happened(command.happened());
        if (happened.at().isBefore(beganAt())) {
            throw new Refusal(Rule.HAPPENED_BEFORE_RECEIVED);
        }
        return new Decision(this, happened, desk);
    }
}
