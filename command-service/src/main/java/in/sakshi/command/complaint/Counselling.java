package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.Counsellor;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.complaint.Sitting;
import in.sakshi.desk.command.HoldCounsellingSession;
import in.sakshi.desk.command.MarkCounsellingNotApplicable;
import in.sakshi.desk.command.NoteAbsentParty;
import in.sakshi.desk.command.RecordCounsellingOutcome;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.law.Mark;
import in.sakshi.law.Section;
import in.sakshi.law.Statutes;
import in.sakshi.obligation.Duty;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The talks with the parties (परामर्श). */
final class Counselling {

    private static final Set<CounsellingKind> CONCILIATION =
            EnumSet.of(CounsellingKind.FIRST_LEVEL, CounsellingKind.RECONCILIATION);
    private static final Set<CounsellingKind> WITH_HER = EnumSet.of(
            CounsellingKind.MANDATORY_ELOPEMENT, CounsellingKind.MANDATORY_FALSE, CounsellingKind.PSYCHOLOGICAL);
    private static final Set<CounsellingKind> WITH_THEM =
            EnumSet.of(CounsellingKind.MANDATORY_ELOPEMENT, CounsellingKind.MANDATORY_FALSE, CounsellingKind.GUARDIAN);
    private static final Set<Party> HER = EnumSet.of(Party.WOMAN, Party.GIRL);
    private static final Set<Party> FAMILY = EnumSet.of(Party.PARENTS, Party.IN_LAWS);

    private Counselling() {}

    static List<CaseEvent> hold(CaseFile file, HoldCounsellingSession command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Inquiring.requireOfficer(file);
        if (file.inquiry().sessions().contains(command.sessionId())) {
            throw new Refusal(Rule.SESSION_ALREADY_HELD);
        }
        requireKind(file, command.kind());
        requireWoman(command);
        decision.record(held(file, command, decision.happened()));
        meetMandatory(decision, command, desk);
        if (command.kind() == CounsellingKind.FIRST_LEVEL) {
            decision.meet(Duty.FIRST_SESSION.id());
        }
        boolean adjourned = command.outcome() == CounsellingOutcome.TIME_ASKED || command.nextOn() != null;
        return goOn(decision, file, adjourned).events();
    }

    private static CounsellingSessionHeld held(CaseFile file, HoldCounsellingSession command, Happened happened) {
        return new CounsellingSessionHeld(
                file.id(),
                command.sessionId(),
                command.kind(),
                command.present(),
                command.cameWillingly(),
                command.outcome(),
                command.gist(),
                command.nextOn(),
                command.fitForPpk(),
                file.inquiry().sessions().size() + 1,
                command.sitting(),
                null,
                happened);
    }

    /** Guard G4: no conciliation after an offence that admits of none. */
    static void requireKind(CaseFile file, CounsellingKind kind) {
        List<Section> sections = file.nature().sections();
        boolean grave = file.category().caseClass() == CaseClass.A
                || file.category() == ComplaintCategory.ACID
                || Statutes.anyMarked(sections, Mark.RAPE)
                || Statutes.anyMarked(sections, Mark.ACID)
                || Statutes.anyMarked(sections, Mark.CHILD);
        if (grave && CONCILIATION.contains(kind)) {
            throw new Refusal(Rule.NO_CONCILIATION);
        }
    }

    private static void requireWoman(HoldCounsellingSession command) {
        Sitting sitting = command.sitting();
        Counsellor counsellor = sitting == null ? null : sitting.counsellor();
        if (counsellor != null && counsellor.sex() == Sex.MAN && !Collections.disjoint(command.present(), HER)) {
            throw new Refusal(Rule.COUNSELLOR_MUST_BE_A_WOMAN);
        }
    }

    /** Guard G7: she alone with a woman, her family, and whoever is said to be behind it. */
    private static void meetMandatory(Decision decision, HoldCounsellingSession command, Desk desk) {
        Set<Party> present = command.present();
        Sitting sitting = command.sitting();
        Counsellor counsellor = sitting == null ? null : sitting.counsellor();
        Sex sex = counsellor == null ? desk.officer().personsSex() : counsellor.sex();
        if (WITH_HER.contains(command.kind()) && sex == Sex.WOMAN && present.size() == 1 && HER.containsAll(present)) {
            decision.meet(Duty.MANDATORY_WOMAN.id());
        }
        if (WITH_THEM.contains(command.kind()) && !Collections.disjoint(present, FAMILY)) {
            decision.meet(Duty.MANDATORY_FAMILY.id());
        }
        if (command.kind() == CounsellingKind.MANDATORY_FALSE && present.contains(Party.INSTIGATOR)) {
            decision.meet(Duty.MANDATORY_INSTIGATOR.id());
        }
    }

    /** The next session follows within a week, but not for ever: after the third adjournment only a decision will do (D-77). */
    private static Decision goOn(Decision decision, CaseFile file, boolean adjourned) {
        if (!adjourned) {
            return decision.meet(Duty.NEXT_SESSION.id());
        }
        return file.talks().exhausted()
                ? decision
                : decision.meet(Duty.NEXT_SESSION.id()).open(Duty.NEXT_SESSION.id(), "D-77", Flagging.inquirer(file));
    }

    static List<CaseEvent> noteAbsence(CaseFile file, NoteAbsentParty command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        Inquiring.requireOfficer(file);
        decision.record(new PartyAbsent(
                file.id(), command.absent(), command.calledBy(), command.nextOn(), null, decision.happened()));
        return goOn(decision, file, true).events();
    }

    static List<CaseEvent> recordOutcome(CaseFile file, RecordCounsellingOutcome command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        return decision.record(new CounsellingOutcomeRecorded(
                        file.id(), command.outcome(), command.note(), decision.happened()))
                .meet(Duty.NEXT_SESSION.id())
                .events();
    }

    static List<CaseEvent> markNotApplicable(CaseFile file, MarkCounsellingNotApplicable command, Desk desk) {
        Decision decision = file.decide(command, desk);
        file.requireNotDisposed();
        if (file.talks().notApplicable()) {
            return Decision.nothing();
        }
        return decision.record(new CounsellingNotApplicable(file.id(), command.reason(), decision.happened()))
                .waive(Duty.FIRST_SESSION.id(), command.reason())
                .waive(Duty.NEXT_SESSION.id(), command.reason())
                .events();
    }
}
