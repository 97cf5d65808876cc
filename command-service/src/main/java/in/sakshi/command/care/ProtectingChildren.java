package in.sakshi.command.care;

import in.sakshi.care.ChildProduced;
import in.sakshi.care.ChildSheltered;
import in.sakshi.care.CommitteeReported;
import in.sakshi.care.FormBSent;
import in.sakshi.care.SpecialCourtReported;
import in.sakshi.care.SupportPersonAssigned;
import in.sakshi.care.UnsafeHomeNoted;
import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CourtMatter;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.AssignSupportPerson;
import in.sakshi.desk.command.NoteUnsafeHome;
import in.sakshi.desk.command.ProduceChild;
import in.sakshi.desk.command.ReportToCommittee;
import in.sakshi.desk.command.ReportToSpecialCourt;
import in.sakshi.desk.command.SendFormB;
import in.sakshi.desk.command.ShelterChild;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.util.List;

/** Committee, Special Court, shelter and support person for a child (बालिका का संरक्षण). */
final class ProtectingChildren {

    private static final Owner IN_CHARGE = Owner.of(Post.IC);

    private ProtectingChildren() {}

    /** At whatever step it becomes known: the day runs from then, and does not wait for the letter to the committee. */
    static List<CaseEvent> noteUnsafeHome(OpenFile file, NoteUnsafeHome command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new UnsafeHomeNoted(file.caseId(), command.unsafeHome(), decision.happened()));
        return toBeProduced(file, decision).events();
    }

    /** Once in a case, whatever else becomes known of the home. */
    private static Decision toBeProduced(OpenFile file, Decision decision) {
        return file.obligations().wasEverOpen(Duty.CHILD_PRODUCED.id())
                ? decision
                : decision.open(Duty.CHILD_PRODUCED.id(), "D-33", IN_CHARGE);
    }

    static List<CaseEvent> reportToCommittee(OpenFile file, ReportToCommittee command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new CommitteeReported(
                        file.caseId(),
                        command.letterNumber(),
                        command.needsCare(),
                        command.unsafeAtHome(),
                        decision.happened()))
                .meet(Duty.CWC_REPORT.id());
        if (command.needsCare() && !file.obligations().wasEverOpen(Duty.CHILD_CARE.id())) {
            decision.open(Duty.CHILD_CARE.id(), "D-31", IN_CHARGE);
        }
        return command.unsafeAtHome() ? toBeProduced(file, decision).events() : decision.events();
    }

    static List<CaseEvent> reportToCourt(OpenFile file, ReportToSpecialCourt command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new SpecialCourtReported(
                        file.caseId(),
                        command.courtMatter(),
                        command.court(),
                        command.letterNumber(),
                        decision.happened()))
                .meet(command.courtMatter() == CourtMatter.OFFENCE ? Duty.COURT_REPORT.id() : Duty.SUPPORT_PERSON.id())
                .events();
    }

    static List<CaseEvent> produce(OpenFile file, ProduceChild command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new ChildProduced(file.caseId(), command.committeeOrder(), decision.happened()))
                .meet(Duty.CHILD_PRODUCED.id())
                .events();
    }

    static List<CaseEvent> shelter(OpenFile file, ShelterChild command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new ChildSheltered(
                        file.caseId(), command.placement(), command.careReason(), decision.happened()))
                .meet(Duty.CHILD_CARE.id())
                .events();
    }

    static List<CaseEvent> sendFormB(OpenFile file, SendFormB command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new FormBSent(file.caseId(), command.letterNumber(), decision.happened()))
                .meet(Duty.CHILD_FORM_B.id())
                .events();
    }

    /** The court is to hear of each one named; of the first in time, if two are named before it does. */
    static List<CaseEvent> assignSupportPerson(OpenFile file, AssignSupportPerson command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new SupportPersonAssigned(
                file.caseId(),
                command.supportPerson(),
                command.organisation(),
                command.committeeOrder(),
                decision.happened()));
        return file.obligations().isOpen(Duty.SUPPORT_PERSON.id())
                ? decision.events()
                : decision.open(Duty.SUPPORT_PERSON.id(), "D-36", IN_CHARGE).events();
    }
}
