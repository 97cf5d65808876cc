package in.sakshi.command.complaint;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.command.obligation.DisposalPapers;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be out of the way before a complaint can be disposed of (निस्तारण की पूर्व शर्तें). It stands in the way of nothing else. */
final class Clearing {

    private static final Set<ComplaintCategory> GRAVE = Set.of(
            ComplaintCategory.RAPE,
            ComplaintCategory.POCSO,
            ComplaintCategory.ACID,
            ComplaintCategory.TRAFFICK,
            ComplaintCategory.DOWRY_DEATH,
            ComplaintCategory.MISSING_C);

    private static final Set<DisposalType> NOT_FOR_THE_GRAVE =
            Set.of(DisposalType.COMPROMISE, DisposalType.NOT_PRESSED, DisposalType.REUNITED, DisposalType.NCR);

    private Clearing() {}

    /** @throws Refusal by guard G8, naming the referrals of which the outcome is still awaited */
    static void requireOutcomes(CaseFile file) {
        String[] waitingFor = file.referrals().agencies().keySet().stream()
                .filter(referral -> file.obligations().isOpen(Duty.outcome(referral)))
                .map(Object::toString)
                .sorted()
                .toArray(String[]::new);
        if (waitingFor.length > 0) {
            throw new Refusal(Rule.REFERRAL_STILL_OPEN, waitingFor);
        }
    }

    /** @throws Refusal by guard G12: every case ends with a session, or with the reason why there was none */
    static void requireCounselled(CaseFile file) {
        if (file.inquiry().sessions().isEmpty() && !file.talks().notApplicable()) {
            throw new Refusal(Rule.COUNSELLING_MISSING);
        }
    }

    /** @throws Refusal by guard G11, naming the kinds of which one would do */
    static void requirePapers(CaseFile file, DisposalPapers needed) {
        if (!file.papers().haveOneOf(needed.anyOf())) {
            throw new Refusal(
                    Rule.DOCUMENTS_MISSING,
                    needed.anyOf().stream().map(Enum::name).toArray(String[]::new));
        }
    }

    /** @throws Refusal by the guards G7, G9, G10 */
    static void require(CaseFile file, DisposalType type) {
        if (GRAVE.contains(file.category()) && NOT_FOR_THE_GRAVE.contains(type)) {
            throw new Refusal(Rule.DISPOSAL_NOT_FOR_CATEGORY);
        }
        List<ObligationId> unregistered =
                file.obligations().open(duty -> Duty.FIR.covers(duty) || Duty.PRELIM_ENQUIRY.covers(duty));
        if (!unregistered.isEmpty()) {
            throw new Refusal(Rule.REPORT_NOT_REGISTERED);
        }
        String[] sessions = owedSessions(file, type).map(Object::toString).toArray(String[]::new);
        if (sessions.length > 0) {
            throw new Refusal(Rule.MANDATORY_COUNSELLING_INCOMPLETE, sessions);
        }
    }

    /** That a complaint is false is never said without having heard those concerned. */
    private static Stream<ObligationId> owedSessions(CaseFile file, DisposalType type) {
        if (type == DisposalType.FALSE && !file.nature().front()) {
            return Stream.of(Duty.MANDATORY_WOMAN.id(), Duty.MANDATORY_FAMILY.id(), Duty.MANDATORY_INSTIGATOR.id());
        }
        return file.obligations().open(Flagging::isMandatorySession).stream();
    }
}
