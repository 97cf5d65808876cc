package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.desk.command.FlagHighRisk;
import in.sakshi.desk.command.FlagMandatoryCounselling;
import in.sakshi.desk.command.LowerSensitivity;
import in.sakshi.desk.command.RaiseSensitivity;
import in.sakshi.desk.command.UnflagMandatoryCounselling;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.List;

/** Flags that make a case one to be handled with more care: sensitive, of high risk, with mandatory counselling (चिह्न). */
final class Flagging {

    private Flagging() {}

    static List<CaseEvent> raise(CaseFile file, RaiseSensitivity command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return file.sensitive()
                ? Decision.nothing()
                : raised(decision, file, command.reason()).events();
    }

    private static Decision raised(Decision decision, CaseFile file, String reason) {
        decision.record(new SensitivityRaised(file.id(), reason, decision.happened()));
        return Disposing.redirect(Owing.retime(decision, file), file.after(decision));
    }

    static List<CaseEvent> lower(CaseFile file, LowerSensitivity command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.sensitive()) {
            return Decision.nothing();
        }
        decision.record(new SensitivityLowered(file.id(), command.reason(), decision.happened()));
        return Disposing.redirect(Owing.retime(decision, file), file.after(decision))
                .events();
    }

    static List<CaseEvent> flag(CaseFile file, FlagMandatoryCounselling command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        requireInquirer(file, desk.officer());
        boolean flagged = Boolean.TRUE.equals(file.nature().mandatory());
        if (flagged && (file.nature().front() || command.ground() != MandatoryGround.PAWN_FALSE)) {
            return Decision.nothing();
        }
        return Disposing.redirect(flag(decision, file, command.ground()), file.after(decision))
                .events();
    }

    /** Opens the sessions that must be held (guard G7). */
    static Decision flag(Decision decision, CaseFile file, MandatoryGround ground) {
        Owner owner = inquirer(file);
        Instant now = decision.happened().at();
        decision.record(new MandatoryCounsellingFlagged(file.id(), ground, decision.happened()))
                .openOnce(now, Duty.MANDATORY_WOMAN.id(), "D-78-WOMAN", owner)
                .openOnce(now, Duty.MANDATORY_FAMILY.id(), "D-78-OTHERS", owner);
        return ground == MandatoryGround.PAWN_FALSE
                ? decision.openOnce(now, Duty.MANDATORY_INSTIGATOR.id(), "D-78-OTHERS", owner)
                : decision;
    }

    static List<CaseEvent> unflag(CaseFile file, UnflagMandatoryCounselling command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!Boolean.TRUE.equals(file.nature().mandatory())) {
            return Decision.nothing();
        }
        decision.record(new MandatoryCounsellingUnflagged(file.id(), command.reason(), decision.happened()));
        for (ObligationId duty : file.obligations().open(Flagging::isMandatorySession)) {
            decision.waive(duty, command.reason());
        }
        return Disposing.redirect(decision, file.after(decision)).events();
    }

    /** Whether that is one of the sessions that must be held (G7). */
    static boolean isMandatorySession(ObligationId duty) {
        return Duty.MANDATORY_WOMAN.covers(duty)
                || Duty.MANDATORY_FAMILY.covers(duty)
                || Duty.MANDATORY_INSTIGATOR.covers(duty);
    }

    static List<CaseEvent> flagHighRisk(CaseFile file, FlagHighRisk command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        if (file.nature().signs().containsAll(command.signs())) {
            return Decision.nothing();
        }
        Owner owner = inquirer(file);
        decision.record(new HighRiskFlagged(file.id(), command.signs(), decision.happened()));
        if (file.nature().signs().isEmpty()) {
            decision.openNext(Duty.SAFETY_CHECK, "D-98-FIRST", owner).openNext(Duty.SAFETY_CHECK, "D-98-SECOND", owner);
        }
        return file.sensitive()
                ? decision.events()
                : raised(decision, file, command.signs().iterator().next().name())
                        .events();
    }

    /** @throws Refusal if that is neither the inquiry officer nor the in-charge nor a superior */
    static void requireInquirer(CaseFile file, Officer officer) {
        AssignedOfficer assigned = file.inquiry().officer();
        boolean inquires = assigned != null && assigned.officer().equals(officer.id());
        if (!inquires && !officer.post().atLeast(Post.IC)) {
            throw new Refusal(Rule.FLAG_NEEDS_INQUIRY_OFFICER);
        }
    }

    /** The inquiry officer, or the in-charge as long as there is none. */
    static Owner inquirer(CaseFile file) {
        AssignedOfficer assigned = file.inquiry().officer();
        return assigned == null ? Owner.of(Post.IC) : new Owner(assigned.post(), assigned.officer());
    }
}
