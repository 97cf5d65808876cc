package in.sakshi.command.preventive;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveSection;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.desk.command.ProduceDetained;
import in.sakshi.desk.command.ReleaseDetained;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.preventive.DetainedU170;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.preventive.ProducedBeforeMagistrate;
import in.sakshi.preventive.ReleasedU170;
import in.sakshi.register.EntryNumber;
import java.util.List;

/** Taking a person, and letting go within a day or bringing before the magistrate (निरुद्धि, धारा 170). */
public final class Detaining {

    private Detaining() {}

    /**
     * Checks an action before a number of the book is spent on it.
     *
     * @return when it was taken
     * @throws Refusal if its form is wrong or its time impossible
     */
    public static Happened check(TakePreventiveAction command, Desk desk) {
        if (desk.staff().station(command.station()).isEmpty()) {
            throw new Refusal(Rule.STATION_UNKNOWN);
        }
        if (command.preventiveSections().isEmpty()) {
            throw new Refusal(Rule.PREVENTIVE_SECTION_MISSING);
        }
        return desk.happened(command.happened());
    }

    /**
     * Enters an action under its number. Under section 170 the person is detained from that moment, and the day begins to run.
     */
    public static List<CaseEvent> take(TakePreventiveAction command, EntryNumber number, Desk desk) {
        PreventiveActionTaken taken = new PreventiveActionTaken(
                command.preventiveId(),
                number,
                command.person(),
                command.preventiveSections(),
                command.arisenFrom(),
                command.patrol(),
                command.preventiveGrounds(),
                check(command, desk));
        Decision decision = new Decision(PreventiveFile.opened(taken), taken.happened(), desk).record(taken);
        return command.preventiveSections().contains(PreventiveSection.P170)
                ? decision.record(new DetainedU170(command.preventiveId(), command.gdNumber(), decision.happened()))
                        .open(Duty.PREVENTIVE_PRODUCED.id(), "D-19", Owner.of(Post.SHO))
                        .events()
                : decision.events();
    }

    static List<CaseEvent> release(PreventiveFile file, ReleaseDetained command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (isSettled(file)) {
            return Decision.nothing();
        }
        return decision.record(new ReleasedU170(file.id(), command.releaseReason(), decision.happened()))
                .meet(Duty.PREVENTIVE_PRODUCED.id())
                .events();
    }

    static List<CaseEvent> produce(PreventiveFile file, ProduceDetained command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (isSettled(file)) {
            return Decision.nothing();
        }
        return decision.record(new ProducedBeforeMagistrate(file.id(), command.court(), decision.happened()))
                .meet(Duty.PREVENTIVE_PRODUCED.id())
                .events();
    }

    /** Whether the person was let go or produced already. */
    private static boolean isSettled(PreventiveFile file) {
        if (!file.obligations().wasEverOpen(Duty.PREVENTIVE_PRODUCED.id())) {
            throw new Refusal(Rule.NOT_DETAINED);
        }
        return !file.obligations().isOpen(Duty.PREVENTIVE_PRODUCED.id());
    }
}
