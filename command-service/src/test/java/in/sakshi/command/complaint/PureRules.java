package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Rulings;
import in.sakshi.command.oversight.Overseeing;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.ComplaintCommand;
import java.util.List;

/** The rules alone, with no framework between: of each command the one function that decides on it. */
final class PureRules {

    private PureRules() {}

    static List<CaseEvent> decide(CaseFile file, CaseCommand command, Desk desk) {
        Rulings<?> rulings = command instanceof ComplaintCommand ? ComplaintFiles.RULINGS : Overseeing.RULINGS;
        return rulings.decide(file, command, desk);
    }
}
