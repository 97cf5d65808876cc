package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.PrelimClosureCopyGiven;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.command.PermitPrelimEnquiry;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.law.Statutes;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.util.List;

/** Enquiring before registering, where the law allows it (प्रारम्भिक जांच, 173(3) बीएनएसएस). */
final class PreliminaryEnquiring {

    private PreliminaryEnquiring() {}

    static List<CaseEvent> permit(CaseFile file, PermitPrelimEnquiry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Officer permits =
                desk.staff().everPosted(command.officer()).orElseThrow(() -> new Refusal(Rule.OFFICER_UNKNOWN));
        requireFit(file, permits);
        return decision.record(
                        new PrelimEnquiryPermitted(file.id(), permits.id(), command.orderNumber(), decision.happened()))
                .meet(Duty.FIR.id())
                .openFrom(file.receivedAt(), Duty.PRELIM_ENQUIRY.id(), "D-04", Flagging.inquirer(file))
                .events();
    }

    /** Guard G3. */
    private static void requireFit(CaseFile file, Officer permits) {
        if (file.enquiry().underWay()) {
            throw new Refusal(Rule.ENQUIRY_UNDER_WAY);
        }
        if (file.category() == ComplaintCategory.MISSING_C) {
            throw new Refusal(Rule.MISSING_CHILD_IS_REGISTERED);
        }
        if (!Statutes.allInBand(file.nature().sections())) {
            throw new Refusal(Rule.NOT_IN_THE_BAND);
        }
        if (!permits.rank().atLeast(Rank.DSP)) {
            throw new Refusal(Rule.PERMISSION_NEEDS_DSP);
        }
    }

    static List<CaseEvent> conclude(CaseFile file, ConcludePrelimEnquiry command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.enquiry().underWay()) {
            throw new Refusal(Rule.NO_ENQUIRY_UNDER_WAY);
        }
        decision.record(new PrelimEnquiryConcluded(
                        file.id(), command.cognizable(), command.findings(), decision.happened()))
                .meet(Duty.PRELIM_ENQUIRY.id());
        if (file.firs().any()) {
            return decision.events();
        }
        if (command.cognizable()) {
            return decision.openOnce(decision.happened().at(), Duty.FIR.id(), "D-01", Owner.of(Post.SHO))
                    .events();
        }
        return decision.open(Duty.PRELIM_COPY.id(), "D-54", Flagging.inquirer(file))
                .events();
    }

    static List<CaseEvent> giveCopy(CaseFile file, GivePrelimCopy command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.obligations().isOpen(Duty.PRELIM_COPY.id())) {
            return Decision.nothing();
        }
        return decision.record(new PrelimClosureCopyGiven(file.id(), decision.happened()))
                .meet(Duty.PRELIM_COPY.id())
                .events();
    }
}
