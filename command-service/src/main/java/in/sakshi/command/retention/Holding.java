package in.sakshi.command.retention;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.LiftLegalHold;
import in.sakshi.desk.command.PlaceLegalHold;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.retention.LegalHoldLifted;
import in.sakshi.retention.LegalHoldPlaced;
import java.time.LocalDate;
import java.util.List;

/** Holding a record that a court, a commission or an inquiry needs (कानूनी रोक). Each hold is lifted for itself. */
public final class Holding {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(OpenFile.class)
            .on(PlaceLegalHold.class, Holding::place)
            .on(LiftLegalHold.class, Holding::lift);

    private Holding() {}

    static List<CaseEvent> place(OpenFile file, PlaceLegalHold command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireMade(command.orderedOn(), decision.happened());
        if (file.sheet().keeping().holds().containsKey(command.holdId())) {
            throw new Refusal(Rule.HOLD_PLACED_ALREADY);
        }
        return decision.record(new LegalHoldPlaced(
                        file.caseId(),
                        command.holdId(),
                        command.authority(),
                        command.orderNumber(),
                        command.orderedOn(),
                        command.reason(),
                        decision.happened()))
                .events();
    }

    static List<CaseEvent> lift(OpenFile file, LiftLegalHold command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireMade(command.orderedOn(), decision.happened());
        Boolean stands = file.sheet().keeping().holds().get(command.holdId());
        if (stands == null) {
            throw new Refusal(Rule.HOLD_UNKNOWN);
        }
        if (!stands) {
            return Decision.nothing();
        }
        return decision.record(new LegalHoldLifted(
                        file.caseId(),
                        command.holdId(),
                        command.authority(),
                        command.orderNumber(),
                        command.orderedOn(),
                        command.reason(),
                        decision.happened()))
                .events();
    }

    /** @throws Refusal if an order is to be recorded before the day on which it was made */
    static void requireMade(LocalDate orderedOn, Happened happened) {
        if (orderedOn.isAfter(Kolkata.dateAt(happened.at()))) {
            throw new Refusal(Rule.ORDER_NOT_MADE_YET);
        }
    }
}
