package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.RespondentNamed;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.desk.command.NameRespondent;
import in.sakshi.desk.command.NoteSections;
import in.sakshi.desk.command.SetCategory;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import java.util.List;

/** What the complaint is about, as it becomes clearer: category, sections, against whom (वर्गीकरण). */
final class Classifying {

    private Classifying() {}

    static List<CaseEvent> setCategory(CaseFile file, SetCategory command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        if (command.category() == file.category()) {
            return Decision.nothing();
        }
        if (command.category() == ComplaintCategory.PAWN_FALSE) {
            Flagging.requireInquirer(file, desk.officer());
        }
        decision.record(new CategorySet(file.id(), command.category(), command.reason(), decision.happened()));
        if (mustSayThatItIsSensitive(file, command.category())) {
            decision.record(new SensitivityRaised(file.id(), command.reason(), decision.happened()));
        }
        return Owing.settle(decision, file, decision.happened().at()).events();
    }

    /** A category never makes a case less sensitive; only the circle officer does, and a graver category undoes that order. */
    private static boolean mustSayThatItIsSensitive(CaseFile file, ComplaintCategory category) {
        Boolean ordered = file.nature().sensitivity();
        return ordered == null ? file.sensitive() && !category.sensitive() : !ordered && category.sensitive();
    }

    static List<CaseEvent> noteSections(CaseFile file, NoteSections command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (command.sections().equals(file.nature().sections())) {
            return Decision.nothing();
        }
        decision.record(new SectionsNoted(file.id(), command.sections(), decision.happened()));
        return Owing.settle(decision, file, decision.happened().at()).events();
    }

    static List<CaseEvent> nameRespondent(CaseFile file, NameRespondent command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.entries().value(EntryField.RESPONDENT_NAME).isPresent()) {
            if (file.entries().respondent().equals(command.respondent())) {
                return Decision.nothing();
            }
            throw new Refusal(Rule.RESPONDENT_NAMED_ALREADY);
        }
        return decision.record(new RespondentNamed(file.id(), command.respondent(), decision.happened()))
                .events();
    }
}
