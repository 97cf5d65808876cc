package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.desk.command.ComplaintCommand;
import java.util.List;

/** The rules alone, with no framework between: of each command the one function that decides on it. */
final class PureRules {

    private PureRules() {}

    static List<CaseEvent> decide(CaseFile file, ComplaintCommand command, Desk desk) {
        return ComplaintFiles.RULINGS.decide(file, command, desk);
    }
}
