package in.sakshi.command.docket;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Recorded;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.command.step.NextStep;
import in.sakshi.command.step.NextSteps;
import in.sakshi.desk.permission.Task;
import in.sakshi.register.EntryNumber;
import java.util.List;

/** What may be done next in a case by whoever asks (अगले कदम): looked up where cases lie, recorded nowhere. */
public final class Steps {

    private final CaseRoom room;
    private final DistrictRules districts;
    private final List<Rulings<?>> lists;

    /** In cases of that room, by the rules of those lists. */
    public Steps(CaseRoom room, DistrictRules districts, List<Rulings<?>> lists) {
        this.room = room;
        this.districts = districts;
        this.lists = List.copyOf(lists);
    }

    /**
     * A case as the rules see it.
     *
     * @param number under which it began
     * @param file what is remembered of it
     * @param rules by which it is decided on
     * @param steps what may be done, and what may not and why, in the order of the lists
     */
    public record Standing(EntryNumber number, OpenFile file, RuleBook rules, List<NextStep> steps) {

        public Standing {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Where a case stands.
     *
     * @throws org.axonframework.modelling.command.AggregateNotFoundException if there is no such case of their unit
     * @throws in.sakshi.desk.refusal.Refusal if it was destroyed
     */
    public Standing in(CaseId id, Desk asked) {
        List<Recorded> history = room.lookAtOurs(id, asked);
        OpenFile file = CaseRoom.fileAfter(history);
        Desk desk = districts.at(file.station(), asked);
        NextSteps next = NextSteps.in(file, history, desk);
        List<NextStep> steps = lists.stream()
                .flatMap(list ->
                        next
                                .by(
                                        list,
                                        command -> Task.postsFor(command)
                                                .contains(desk.officer().post()))
                                .stream())
                .toList();
        CaseBegun begun = (CaseBegun) history.get(0).event();
        return new Standing(begun.number(), file, desk.rules(), steps);
    }
}
