package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.NODAL_VIVEK;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.desk.command.AcceptTransfer;
import in.sakshi.desk.command.ApproveDisposal;
import in.sakshi.desk.command.AskToKeepEvidence;
import in.sakshi.desk.command.AssignComplaint;
import in.sakshi.desk.command.AttachDocument;
import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.CloseComplaint;
import in.sakshi.desk.command.ConcludePrelimEnquiry;
import in.sakshi.desk.command.ContactComplainant;
import in.sakshi.desk.command.DoDailyReview;
import in.sakshi.desk.command.DoFollowUp;
import in.sakshi.desk.command.EnterGdNumber;
import in.sakshi.desk.command.FlagHighRisk;
import in.sakshi.desk.command.GiveInformation;
import in.sakshi.desk.command.GivePrelimCopy;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.IssueReceipt;
import in.sakshi.desk.command.NoteUnreachable;
import in.sakshi.desk.command.ProposeDisposal;
import in.sakshi.desk.command.RecordAssessment;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.command.RejectTransfer;
import in.sakshi.desk.command.ReopenComplaint;
import in.sakshi.desk.command.ScheduleFollowUp;
import in.sakshi.desk.command.TakeFeedback;
import in.sakshi.desk.command.WaiveObligation;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.fact.Happened;
import in.sakshi.station.Officer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A case as chance would have it: anybody asks for anything at any time. The same seed tells the same case. */
final class RandomCase {

    private static final ComplaintCategory[] CATEGORIES = {
        ComplaintCategory.MARITAL, ComplaintCategory.DV, ComplaintCategory.RAPE, ComplaintCategory.POLICE_CONDUCT
    };

    private static final ComplaintCategory[] ORDINARY = {
        ComplaintCategory.MARITAL, ComplaintCategory.DV, ComplaintCategory.POLICE_CONDUCT, ComplaintCategory.ELOPEMENT
    };

    /** What brings a case on its way, and those who may do all of it. */
    private static final Class<?>[] ON_ITS_WAY = {
        IssueReceipt.class,
        EnterGdNumber.class,
        ContactComplainant.class,
        GiveInformation.class,
        AssignComplaint.class,
        RecordAssessment.class,
        DoDailyReview.class,
        DoDailyReview.class,
        HoldCounsellingSession.class,
        RecordReferralOutcome.class,
        WaiveObligation.class,
        WaiveObligation.class,
        WaiveObligation.class,
        AskToKeepEvidence.class,
        GivePrelimCopy.class,
        ConcludePrelimEnquiry.class,
        AcceptTransfer.class,
        RejectTransfer.class,
        AttachDocument.class,
        AttachDocument.class,
        ProposeDisposal.class,
        ApproveDisposal.class,
        ApproveDisposal.class,
        NoteUnreachable.class,
        ScheduleFollowUp.class,
        TakeFeedback.class,
        DoFollowUp.class,
        DoFollowUp.class,
        CloseComplaint.class,
        CloseComplaint.class,
        CloseComplaint.class,
        CloseComplaint.class
    };

    private static final Officer[] SUPERIORS = {CO_SHALINI, NODAL_VIVEK};

    private final SplittableRandom chance;
    private final AnyCommand any;
    private final Played played;

    private RandomCase(long seed) {
        chance = new SplittableRandom(seed);
        any = new AnyCommand(chance);
        ComplaintCategory[] categories = any.grave() ? CATEGORIES : ORDINARY;
        int age = 15 + chance.nextInt(6);
        played = Played.of(new Act(Asking.receive(any.oneOf(categories), Asking.aged(age)), any.officer(), MONDAY));
    }

    /** That many turns of the case with that seed. */
    static List<Turn> lived(long seed, int turns) {
        RandomCase lived = new RandomCase(seed);
        List<Turn> told = new ArrayList<>();
        while (told.size() < turns) {
            told.add(lived.turn());
        }
        return told;
    }

    private Turn turn() {
        CaseFile before = played.file();
        Instant now = played.now().plus(minutesUpTo(36 * 60));
        boolean onItsWay = chance.nextBoolean();
        CaseCommand command = onItsWay ? any.of(next(before), before) : said(any.of(type(), before), now);
        Officer officer =
                onItsWay ? any.oneOf(SUPERIORS) : any.oneOf(STAFF.officers().toArray(Officer[]::new));
        Act act = new Act(command, officer, now);
        try {
            List<CaseEvent> events = played.next(act);
            return new Turn(before, act, now, events, null);
        } catch (Refusal refused) {
            return new Turn(before, act, now, List.of(), refused.rule());
        }
    }

    /** What brings it on; once it is closed, only a reopening does. */
    private Class<?> next(CaseFile before) {
        return before.disposal().closed() ? ReopenComplaint.class : any.oneOf(ON_ITS_WAY);
    }

    /** Any, but reopened less often, or else few cases would ever come to their end. */
    private Class<?> type() {
        Class<?> type = AnyCommand.TYPES.get(chance.nextInt(AnyCommand.TYPES.size()));
        if (type == FlagHighRisk.class && !any.grave()) {
            return CloseComplaint.class;
        }
        return type == ReopenComplaint.class && chance.nextInt(3) != 0 ? CloseComplaint.class : type;
    }

    /** Mostly of now, sometimes of earlier, with a reason or without, and now and then of what has not happened yet. */
    private CaseCommand said(CaseCommand command, Instant now) {
        @Nullable String reason = chance.nextBoolean() ? "बिजली नहीं थी" : null;
        return switch (chance.nextInt(12)) {
            case 0, 1 -> Saying.then(Happened.at(now.minus(minutesUpTo(24 * 60))), command);
            case 2 -> Saying.then(new Happened(now.minus(minutesUpTo(96 * 60)), reason), command);
            case 3 -> Saying.then(Happened.at(now.plus(minutesUpTo(100))), command);
            default -> command;
        };
    }

    private Duration minutesUpTo(int most) {
        return Duration.ofMinutes(chance.nextInt(most));
    }
}
