package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ReferralAgency;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.PsychologistNeeded;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.desk.command.AcknowledgeReferral;
import in.sakshi.desk.command.CallForPsychologist;
import in.sakshi.desk.command.CancelReferral;
import in.sakshi.desk.command.MakeReferral;
import in.sakshi.desk.command.RecordReferralOutcome;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import java.util.List;

/** Sending her on to an agency, and not losing sight of her there (संदर्भित करना). */
final class Referring {

    private static final int FULL_AGE = 18;

    private Referring() {}

    static List<CaseEvent> refer(CaseFile file, MakeReferral command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        AssignedOfficer officer = Inquiring.requireOfficer(file);
        if (file.referrals().agencies().containsKey(command.referralId())) {
            throw new Refusal(Rule.REFERRAL_ALREADY_MADE);
        }
        requireFit(file, command, desk);
        Owner owner = new Owner(officer.post(), officer.officer());
        decision.record(new ReferralMade(
                        file.id(),
                        command.referralId(),
                        command.agency(),
                        command.consent(),
                        command.letterNumber(),
                        command.need(),
                        decision.happened()))
                .open(Duty.acknowledgement(command.referralId()), "D-80", owner)
                .open(Duty.outcome(command.referralId()), outcomeRule(command.agency()), owner)
                .extend(Duty.DISPOSAL.id(), "D-83", file.takenUpAt())
                .meet(Duty.REFERRAL.id())
                .meet(Duty.NEXT_SESSION.id());
        return settle(decision, command.agency(), owner).events();
    }

    /** What follows from who takes it up. */
    private static Decision settle(Decision decision, ReferralAgency agency, Owner owner) {
        return switch (agency) {
            case AHTU -> decision.meet(Duty.AHTU.id());
            // Her report goes before the Magistrate, who hears her within three days (PWDVA s. 12).
            case PO -> decision.openOnce(decision.happened().at(), Duty.INCIDENT_REPORT.id(), "D-51", owner);
            default -> decision;
        };
    }

    /** Guard G5. */
    private static void requireFit(CaseFile file, MakeReferral command, Desk desk) {
        if (!desk.staff().takesReferrals(command.agency())) {
            throw new Refusal(Rule.AGENCY_NOT_ACTIVE);
        }
        if (command.agency() == ReferralAgency.PPK && !file.inquiry().firstLevelHeld()) {
            throw new Refusal(Rule.PPK_BEFORE_FIRST_SESSION);
        }
        boolean child = file.entries()
                .value(EntryField.COMPLAINANT_AGE)
                .map(Integer::valueOf)
                .filter(age -> age < FULL_AGE)
                .isPresent();
        if (child && command.consent() == ConsentGiver.WOMAN) {
            throw new Refusal(Rule.CHILD_CANNOT_CONSENT);
        }
    }

    /** How long the outcome may take, by agency (D-81). */
    private static String outcomeRule(ReferralAgency agency) {
        return switch (agency) {
            case MED -> "D-81-1";
            case CWC -> "D-81-3";
            case OSC -> "D-81-5";
            case PSY -> "D-81-7";
            case PPK, DSWO -> "D-81-30";
            case FC -> "D-81-90";
            default -> "D-81-15";
        };
    }

    static List<CaseEvent> acknowledge(CaseFile file, AcknowledgeReferral command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireKnown(file, command.referralId());
        if (file.referrals().acknowledged().contains(command.referralId())) {
            return Decision.nothing();
        }
        return decision.record(new ReferralAcknowledged(
                        file.id(), command.referralId(), command.agencyReference(), decision.happened()))
                .meet(Duty.acknowledgement(command.referralId()))
                .events();
    }

    static List<CaseEvent> recordOutcome(CaseFile file, RecordReferralOutcome command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireKnown(file, command.referralId());
        if (file.referrals().withOutcome().contains(command.referralId())) {
            throw new Refusal(Rule.REFERRAL_HAS_ITS_OUTCOME);
        }
        decision.record(new ReferralOutcomeRecorded(
                        file.id(), command.referralId(), command.outcome(), command.note(), decision.happened()))
                .meet(Duty.acknowledgement(command.referralId()))
                .meet(Duty.outcome(command.referralId()));
        return isToTheProtectionOfficer(file, command.referralId())
                ? decision.meet(Duty.INCIDENT_REPORT.id()).events()
                : decision.events();
    }

    static List<CaseEvent> callForPsychologist(CaseFile file, CallForPsychologist command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        return decision.record(new PsychologistNeeded(file.id(), command.reason(), decision.happened()))
                .openOnce(decision.happened().at(), Duty.REFERRAL.id(), "D-79", Flagging.inquirer(file))
                .events();
    }

    static List<CaseEvent> cancel(CaseFile file, CancelReferral command, Desk desk) {
        Decision decision = file.decide(command, desk);
        requireKnown(file, command.referralId());
        if (file.referrals().withOutcome().contains(command.referralId())) {
            throw new Refusal(Rule.REFERRAL_HAS_ITS_OUTCOME);
        }
        decision.record(new ReferralCancelled(file.id(), command.referralId(), command.reason(), decision.happened()))
                .waive(Duty.acknowledgement(command.referralId()), command.reason())
                .waive(Duty.outcome(command.referralId()), command.reason());
        return isToTheProtectionOfficer(file, command.referralId())
                ? decision.waive(Duty.INCIDENT_REPORT.id(), command.reason()).events()
                : decision.events();
    }

    private static boolean isToTheProtectionOfficer(CaseFile file, ReferralId referral) {
        return file.referrals().agencies().get(referral) == ReferralAgency.PO;
    }

    private static void requireKnown(CaseFile file, ReferralId referral) {
        if (!file.referrals().agencies().containsKey(referral)) {
            throw new Refusal(Rule.REFERRAL_UNKNOWN);
        }
    }
}
