package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Recommendation;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplainantContacted;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.complaint.InformationGiven;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.permission.Task;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.List;

/** Who inquires, and what the inquiry finds (जांच). */
final class Inquiring {

    private Inquiring() {}

    static List<CaseEvent> assign(CaseFile file, AssignComplaint command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Officer officer = desk.forWork(command.officer(), decision.happened());
        requireFit(officer, file, desk);
        AssignedOfficer before = file.inquiry().officer();
        if (before != null && before.officer().equals(officer.id())) {
            return Decision.nothing();
        }
        ComplaintAssigned assigned = new ComplaintAssigned(file.id(), asPostedNow(officer), decision.happened());
        decision.record(assigned).meet(Duty.ASSIGNMENT.id());
        Owner owner = new Owner(officer.post(), officer.id());
        if (before == null) {
            takeUp(decision, file, owner);
        } else {
            handOver(decision, file, before, owner);
        }
        decision.reassign(Duty.DISPOSAL.id(), owner);
        return Disposing.redirect(decision, file.after(assigned)).events();
    }

    /** Contact and assessment are owed once; where another station began with them, they are taken over. */
    private static void takeUp(Decision decision, CaseFile file, Owner owner) {
        Instant now = decision.happened().at();
        if (file.obligations().wasEverOpen(Duty.CONTACT.id())) {
            decision.reassign(Duty.CONTACT.id(), owner).reassign(Duty.ASSESSMENT.id(), owner);
        } else {
            decision.openFrom(now, Duty.CONTACT.id(), "D-74", owner)
                    .openFrom(now, Duty.ASSESSMENT.id(), assessmentRule(file), owner);
        }
    }

    private static AssignedOfficer asPostedNow(Officer officer) {
        return new AssignedOfficer(
                officer.id(), officer.rank(), officer.post(), officer.unit().value());
    }

    private static void handOver(Decision decision, CaseFile file, AssignedOfficer before, Owner owner) {
        file.obligations().open().forEach((duty, due) -> {
            if (before.officer().equals(due.owner().officer()) && !Duty.DISPOSAL.covers(duty)) {
                decision.reassign(duty, owner);
            }
        });
    }

    /** How long the assessment may take (D-75). */
    static String assessmentRule(CaseFile file) {
        return file.sensitive() ? "D-75-SENSITIVE" : "D-75";
    }

    /** Guard G2. */
    private static void requireFit(Officer officer, CaseFile file, Desk desk) {
        if (!desk.answersFor(officer, file.station())) {
            throw new Refusal(Rule.OFFICER_OF_ANOTHER_UNIT);
        }
        if (!Task.INQUIRING.posts().contains(officer.post())) {
            throw new Refusal(Rule.NO_TASK_OF_THE_POST);
        }
        if (file.category() == ComplaintCategory.POLICE_CONDUCT
                && !officer.post().atLeast(Post.CO)) {
            throw new Refusal(Rule.POLICE_CONDUCT_GOES_TO_CO);
        }
        if (file.sensitive() && !officer.rank().atLeast(Rank.SI)) {
            throw new Refusal(Rule.SENSITIVE_NEEDS_SUB_INSPECTOR);
        }
        if (!officer.rank().atLeast(Rank.HC)) {
            throw new Refusal(Rule.RANK_TOO_LOW);
        }
    }

    static List<CaseEvent> contact(CaseFile file, ContactComplainant command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireOfficer(file);
        return decision.record(
                        new ComplainantContacted(file.id(), command.means(), command.remark(), decision.happened()))
                .meet(Duty.CONTACT.id())
                .events();
    }

    static List<CaseEvent> inform(CaseFile file, GiveInformation command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new InformationGiven(file.id(), command.topics(), decision.happened()))
                .meet(Duty.INFORMATION.id())
                .events();
    }

    static List<CaseEvent> review(CaseFile file, DoDailyReview command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new DailyReviewDone(file.id(), command.remark(), decision.happened()));
        return Supervising.looked(decision, desk).events();
    }

    static List<CaseEvent> assess(CaseFile file, RecordAssessment command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        AssignedOfficer officer = requireOfficer(file);
        decision.record(new AssessmentRecorded(
                        file.id(),
                        command.cognizable(),
                        command.recommendation(),
                        command.findings(),
                        decision.happened()))
                .meet(Duty.ASSESSMENT.id());
        if (command.recommendation() == Recommendation.COUNSELLING
                && !file.inquiry().firstLevelHeld()
                && !file.obligations().isOpen(Duty.FIRST_SESSION.id())) {
            decision.open(Duty.FIRST_SESSION.id(), "D-76", new Owner(officer.post(), officer.officer()));
        }
        if (command.recommendation() == Recommendation.REFERRAL
                && file.referrals().agencies().isEmpty()) {
            decision.openOnce(decision.happened().at(), Duty.REFERRAL.id(), "D-79", Flagging.inquirer(file));
        }
        if (command.cognizable() && owesAReport(file)) {
            decision.openOnce(decision.happened().at(), Duty.FIR.id(), "D-01", Owner.of(Post.SHO));
        }
        return decision.events();
    }

    /** A report is owed once, and again where an enquiry had found that none was. */
    private static boolean owesAReport(CaseFile file) {
        boolean never = !file.obligations().wasEverOpen(Duty.FIR.id());
        return !file.firs().any()
                && !file.enquiry().underWay()
                && (never || Boolean.FALSE.equals(file.enquiry().cognizable()));
    }

    static List<CaseEvent> askToKeepEvidence(CaseFile file, AskToKeepEvidence command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new EvidencePreservationAsked(
                        file.id(), command.platform(), command.letterNumber(), decision.happened()))
                .meet(Duty.CYBER_EVIDENCE.id())
                .events();
    }

    /** @throws Refusal if no inquiry officer is named yet (G2) */
    static AssignedOfficer requireOfficer(CaseFile file) {
        AssignedOfficer officer = file.inquiry().officer();
        if (officer == null) {
            throw new Refusal(Rule.NOT_ASSIGNED);
        }
        return officer;
    }
}
