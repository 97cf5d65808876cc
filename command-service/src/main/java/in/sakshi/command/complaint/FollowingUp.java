package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.ReferralAgency;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplaintClosed;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.FeedbackUnreachable;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.WaiveObligation;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** After the disposal: how she was treated, how she lives, and when the file may be closed (फीडबैक, फॉलोअप). */
final class FollowingUp {

    /** So many days of trying, before the circle officer may waive the feedback (G14). */
    private static final int DAYS_TRIED = 3;

    /** Whose outcome may take longer than a case can wait (G8). */
    private static final Set<ReferralAgency> LONG_TRACKED = Set.of(ReferralAgency.DLSA, ReferralAgency.FC);

    private FollowingUp() {}

    static List<CaseEvent> takeFeedback(CaseFile file, TakeFeedback command, Desk desk) {
        Decision decision = decideDisposed(file, command, desk);
        AssignedOfficer officer = file.inquiry().officer();
        if (officer != null && officer.officer().equals(desk.officer().id())) {
            throw new Refusal(Rule.FEEDBACK_BY_INQUIRY_OFFICER);
        }
        decision.record(new FeedbackTaken(
                        file.id(),
                        command.from(),
                        command.means(),
                        command.score(),
                        command.flags(),
                        command.remark(),
                        command.answers(),
                        null,
                        decision.happened()))
                .meet(Duty.FEEDBACK.id());
        // What went wrong at the station goes past those who sit there.
        return (command.flags().isEmpty() ? decision : Supervising.bringBeforeCo(decision)).events();
    }

    static List<CaseEvent> noteUnreachable(CaseFile file, NoteUnreachable command, Desk desk) {
        Decision decision = decideDisposed(file, command, desk);
        return decision.record(new FeedbackUnreachable(file.id(), command.means(), decision.happened()))
                .events();
    }

    static List<CaseEvent> close(CaseFile file, CloseComplaint command, Desk desk) {
        Decision decision = decideDisposed(file, command, desk);
        if (file.disposal().closed()) {
            return Decision.nothing();
        }
        if (file.obligations().isOpen(Duty.FEEDBACK.id())) {
            throw new Refusal(Rule.FEEDBACK_MISSING);
        }
        requireNoneOpen(file, Duty.FOLLOW_UP::covers, Rule.FOLLOW_UP_STILL_OPEN);
        requireNoneOpen(file, duty -> true, Rule.OBLIGATION_STILL_OPEN);
        boolean investigated = file.firs().underInvestigation();
        if (investigated && !Boolean.TRUE.equals(command.leftToFir())) {
            throw new Refusal(Rule.INVESTIGATION_STILL_OPEN);
        }
        return decision.record(new ComplaintClosed(file.id(), investigated, decision.happened()))
                .events();
    }

    static List<CaseEvent> waive(CaseFile file, WaiveObligation command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.obligations().due(command.obligation()).isEmpty()) {
            throw new Refusal(Rule.OBLIGATION_UNKNOWN);
        }
        if (!mayWaive(file, command.obligation(), desk.officer().post())) {
            throw new Refusal(Rule.WAIVER_NOT_ENTITLED);
        }
        return decision.waive(command.obligation(), command.reason()).events();
    }

    private static boolean mayWaive(CaseFile file, ObligationId duty, Post post) {
        if (Duty.FOLLOW_UP.covers(duty)) {
            return post.atLeast(Post.CO);
        }
        if (isNow(Duty.FEEDBACK.id(), duty, file)) {
            return post.atLeast(Post.CO) && file.disposal().triedOn().size() >= DAYS_TRIED;
        }
        if (Flagging.isMandatorySession(duty)) {
            return post.atLeast(Post.CO);
        }
        return post.atLeast(Post.IC)
                && (isNow(Duty.FIRST_SESSION.id(), duty, file)
                        || isNow(Duty.REFERRAL.id(), duty, file)
                        || isLongTracked(duty, file));
    }

    private static boolean isNow(ObligationId name, ObligationId duty, CaseFile file) {
        return file.obligations().current(name).filter(duty::equals).isPresent();
    }

    private static boolean isLongTracked(ObligationId duty, CaseFile file) {
        return file.referrals().agencies().entrySet().stream()
                .filter(referral -> LONG_TRACKED.contains(referral.getValue()))
                .anyMatch(referral -> duty.equals(Duty.outcome(referral.getKey()))
                        || duty.equals(Duty.acknowledgement(referral.getKey())));
    }

    static Decision decideDisposed(CaseFile file, ComplaintCommand command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.disposal().disposed()) {
            throw new Refusal(Rule.NOT_DISPOSED);
        }
        return decision;
    }

    private static void requireNoneOpen(CaseFile file, Predicate<ObligationId> kind, Rule rule) {
        String[] open =
                file.obligations().open(kind).stream().map(Object::toString).toArray(String[]::new);
        if (open.length > 0) {
            throw new Refusal(rule, open);
        }
    }
}
