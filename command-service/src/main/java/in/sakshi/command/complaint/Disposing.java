package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.RejectDisposal;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.util.List;
import java.util.Set;

/** Ending a case, which takes two persons, and taking it up again (निस्तारण). */
final class Disposing {

    /** After these, relapse is likely enough for a third follow-up after 90 days (D-86). */
    private static final Set<ComplaintCategory> WATCHED_LONGER =
            Set.of(ComplaintCategory.DV, ComplaintCategory.DOWRY_HAR, ComplaintCategory.STALK, ComplaintCategory.POCSO);

    private Disposing() {}

    static List<CaseEvent> propose(CaseFile file, ProposeDisposal command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        if (file.disposal().proposal() != null) {
            throw new Refusal(Rule.ALREADY_PROPOSED);
        }
        if (file.seat().offeredTo() != null) {
            throw new Refusal(Rule.TRANSFER_PENDING);
        }
        if (!file.inquiry().assessed()) {
            throw new Refusal(Rule.ASSESSMENT_MISSING);
        }
        Inquiring.requireOfficer(file);
        Clearing.requireOutcomes(file);
        Clearing.require(file, command.type());
        Clearing.requireCounselled(file);
        Clearing.requirePapers(file, desk.rules().papers(command.type()));
        return decision.record(new DisposalProposed(
                        file.id(),
                        command.type(),
                        command.grounds(),
                        desk.officer().id(),
                        decision.happened()))
                .meet(Duty.NEXT_SESSION.id())
                .open(Duty.APPROVAL.id(), "D-84", new Owner(approver(file, command.type()), null))
                .events();
    }

    static List<CaseEvent> approve(CaseFile file, ApproveDisposal command, Desk desk) {
        Decision decision = file.decide(command, desk);
        DisposalProposed proposal = requireProposal(file);
        requireEntitled(proposal, approver(file, proposal.type()), desk.officer());
        // Since the proposal an offence may have come to light, or counselling been made mandatory.
        Clearing.require(file, proposal.type());
        decision.record(new DisposalApproved(
                        file.id(), proposal.type(), desk.officer().id(), decision.happened()))
                .meet(Duty.APPROVAL.id())
                .meet(Duty.DISPOSAL.id())
                .meet(Duty.NEXT_SESSION.id())
                .waive(Duty.VICTIM_UPDATE.id(), proposal.type().name())
                .open(Duty.FEEDBACK.id(), "D-85", atTheDesk());
        Supervising.looked(decision, desk);
        followUpRules(file, proposal.type()).forEach(rule -> decision.openNext(Duty.FOLLOW_UP, rule, atTheDesk()));
        return decision.events();
    }

    static List<CaseEvent> reject(CaseFile file, RejectDisposal command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireEntitled(requireProposal(file), Post.IC, desk.officer());
        return decision.record(new DisposalRejected(
                        file.id(), command.reason(), desk.officer().id(), decision.happened()))
                .meet(Duty.APPROVAL.id())
                .events();
    }

    static List<CaseEvent> reopen(CaseFile file, ReopenComplaint command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotMerged();
        if (!file.disposal().disposed()) {
            throw new Refusal(Rule.NOT_DISPOSED);
        }
        AssignedOfficer officer = Inquiring.requireOfficer(file);
        Owner owner = new Owner(officer.post(), officer.officer());
        decision.record(new ComplaintReopened(file.id(), command.ground(), command.reason(), decision.happened()));
        // What was due after the old disposal will be due anew after the next one.
        file.obligations()
                .open(Duty.FOLLOW_UP::covers)
                .forEach(duty -> decision.waive(duty, command.ground().name()));
        decision.waive(Duty.FEEDBACK.id(), command.ground().name());
        return decision.open(Duty.ASSESSMENT.id(), Inquiring.assessmentRule(file), owner)
                .open(Duty.DISPOSAL.id(), "D-82", owner)
                .open(Duty.VICTIM_UPDATE.id(), "D-99", atTheDesk())
                .events();
    }

    /** A proposal that waits goes to whoever must decide on it as the case stands now. */
    static Decision redirect(Decision decision, CaseFile file) {
        DisposalProposed proposal = file.disposal().proposal();
        return proposal == null
                ? decision
                : decision.reassign(Duty.APPROVAL.id(), new Owner(approver(file, proposal.type()), null));
    }

    /** Guard G13: who must decide on a disposal of that type. */
    private static Post approver(CaseFile file, DisposalType type) {
        ComplaintCategory category = file.category();
        boolean guardedAndNotPressed = type == DisposalType.NOT_PRESSED && category.caseClass() != CaseClass.C;
        if (type == DisposalType.FALSE || guardedAndNotPressed || file.nature().front() || file.sensitive()) {
            return Post.CO;
        }
        AssignedOfficer officer = file.inquiry().officer();
        return officer != null && officer.post() == Post.IC ? Post.SHO : Post.IC;
    }

    private static void requireEntitled(DisposalProposed proposal, Post needed, Officer officer) {
        if (officer.id().equals(proposal.proposedBy())) {
            throw new Refusal(Rule.APPROVER_IS_PROPOSER);
        }
        // That it is the in-charge at least, is so of every post whose task this is.
        if (needed != Post.IC && !officer.post().atLeast(needed)) {
            throw new Refusal(needed == Post.CO ? Rule.CO_MUST_APPROVE : Rule.SHO_MUST_APPROVE);
        }
    }

    private static DisposalProposed requireProposal(CaseFile file) {
        DisposalProposed proposal = file.disposal().proposal();
        if (proposal == null) {
            throw new Refusal(Rule.NOTHING_PROPOSED);
        }
        return proposal;
    }

    private static List<String> followUpRules(CaseFile file, DisposalType type) {
        return WATCHED_LONGER.contains(file.category()) || type == DisposalType.REUNITED
                ? List.of("D-86-7", "D-86-30", "D-86-90")
                : List.of("D-86-7", "D-86-30");
    }

    private static Owner atTheDesk() {
        return new Owner(Post.DESK, null);
    }
}
