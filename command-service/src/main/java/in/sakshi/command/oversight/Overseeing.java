package in.sakshi.command.oversight;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.DocumentKind;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.command.casework.Rulings;
import in.sakshi.desk.command.AddSupervisionNote;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.ComplyWithDirection;
import in.sakshi.desk.command.CorrectBookEntry;
import in.sakshi.desk.command.EndInquiry;
import in.sakshi.desk.command.IssueDirection;
import in.sakshi.desk.command.OpenInEmergency;
import in.sakshi.desk.command.OrderExtension;
import in.sakshi.desk.command.OrderInquiry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.SupervisionNoteAdded;
import java.util.List;

/** What those above say of a case, what papers belong to it, and what is corrected in its books (पर्यवेक्षण). */
public final class Overseeing {

    /** Which rule decides on which command. */
    public static final Rulings<?> RULINGS = Rulings.over(OpenFile.class)
            .on(AddSupervisionNote.class, Overseeing::note)
            .on(IssueDirection.class, Directing::issue)
            .on(ComplyWithDirection.class, Directing::comply)
            .on(AttachDocument.class, Overseeing::attach)
            .on(CorrectBookEntry.class, Amending::correct)
            .on(OrderExtension.class, Extending::order)
            .on(OpenInEmergency.class, Granting::openInEmergency)
            .on(OrderInquiry.class, Granting::orderInquiry)
            .on(EndInquiry.class, Granting::endInquiry);

    private Overseeing() {}

    static List<CaseEvent> note(OpenFile file, AddSupervisionNote command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new SupervisionNoteAdded(file.caseId(), command.supervisionNote(), decision.happened()))
                .events();
    }

    static List<CaseEvent> attach(OpenFile file, AttachDocument command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (command.sha256() == null && command.pageReference() == null) {
            throw new Refusal(Rule.DOCUMENT_NOT_TO_BE_FOUND);
        }
        if (file.sheet().documents().contains(command.documentId())) {
            throw new Refusal(Rule.DOCUMENT_ATTACHED_ALREADY);
        }
        decision.record(new DocumentAttached(
                file.caseId(),
                command.documentId(),
                command.documentKind(),
                command.sha256(),
                command.bytes(),
                command.pageReference(),
                decision.happened()));
        return command.documentKind() == DocumentKind.INCIDENT_REPORT
                ? decision.meet(Duty.INCIDENT_REPORT.id()).events()
                : decision.events();
    }
}
