package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CO_SHALINI;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.HC_MAMTA;
import static in.sakshi.command.acting.Saryupur.IC_NEELAM;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.WEDNESDAY;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.CounsellingKind;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.MandatoryGround;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.EntryField;
import in.sakshi.desk.command.FlagMandatoryCounselling;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been done in a case so far, each by the officer who usually does it. */
final class Past {

    private Past() {}

    /** A marital dispute, in which nothing is special. */
    static Act received(Instant at) {
        return received(at, ComplaintCategory.MARITAL);
    }

    static Act received(Instant at, ComplaintCategory category) {
        return new Act(Asking.receive(category), CT_POOJA, at);
    }

    static Act receivedFromHerAged(int age, Instant at) {
        return new Act(Asking.receive(ComplaintCategory.MARITAL, Asking.aged(age)), CT_POOJA, at);
    }

    static Act receiptIssued() {
        return new Act(Asking.issueReceipt(), CT_POOJA, null);
    }

    static Act gdEntered(String number) {
        return new Act(Asking.enterGdNumber(number), CT_POOJA, null);
    }

    static Act assigned(Officer officer) {
        return new Act(Asking.assign(officer), IC_NEELAM, null);
    }

    static Act contacted() {
        return new Act(Asking.contact(), SI_AARTI, null);
    }

    static Act informed() {
        return new Act(Asking.inform(), CT_POOJA, null);
    }

    static Act assessed(Recommendation recommendation) {
        return new Act(Asking.assess(recommendation), SI_AARTI, null);
    }

    static Act sessionHeld(CounsellingKind kind) {
        return new Act(Asking.holdSession(Asking.SESSION, kind), HC_MAMTA, null);
    }

    static Act referred(ReferralAgency agency) {
        return new Act(Asking.refer(agency), SI_AARTI, null);
    }

    static Act alsoReferred(ReferralAgency agency) {
        return new Act(Asking.refer(agency, Asking.ANOTHER_REFERRAL, ConsentGiver.WOMAN), SI_AARTI, null);
    }

    static Act acknowledged() {
        return new Act(Asking.acknowledge(Asking.REFERRAL), CT_POOJA, null);
    }

    static Act outcomeKnown() {
        return new Act(Asking.recordOutcome(Asking.REFERRAL), SI_AARTI, null);
    }

    /** The inquiry officer found that a woman was used as a front. */
    static Act calledAFront() {
        return new Act(new FlagMandatoryCounselling(Asking.CASE, MandatoryGround.PAWN_FALSE, null), SI_AARTI, null);
    }

    static Act notCounselled() {
        return new Act(Asking.noCounselling(), SI_AARTI, null);
    }

    static Act reviewed() {
        return new Act(Asking.review(), IC_NEELAM, null);
    }

    static Act attached(DocumentKind kind) {
        return new Act(Asking.attach(kind, 14), SI_AARTI, null);
    }

    /** Another paper of that kind, since an earlier one does not count any more. */
    static Act attachedAnew(DocumentKind kind) {
        return new Act(Asking.attach(kind, 15), SI_AARTI, null);
    }

    static Act proposed(DisposalType type) {
        return new Act(Asking.propose(type), SI_AARTI, null);
    }

    static Act rejected() {
        return new Act(Asking.reject(), IC_NEELAM, null);
    }

    static Act approved() {
        return new Act(Asking.approve(), IC_NEELAM, null);
    }

    static Act feedbackTaken() {
        return new Act(Asking.takeFeedback(4), HC_MAMTA, null);
    }

    static Act unreachable() {
        return new Act(Asking.noteUnreachable(), HC_MAMTA, null);
    }

    static Act followedUp(int number) {
        return new Act(Asking.followUp(number), HC_MAMTA, null);
    }

    static Act closed() {
        return new Act(Asking.close(), IC_NEELAM, null);
    }

    static Act reopened() {
        return new Act(Asking.reopen(), IC_NEELAM, null);
    }

    static Act corrected(EntryField field, @Nullable String oldValue, @Nullable String newValue) {
        return new Act(Asking.correct(field, oldValue, newValue), CT_POOJA, null);
    }

    static Act waived(ObligationId obligation) {
        return new Act(Asking.waive(obligation), CO_SHALINI, null);
    }

    /** Received on Monday and proposed for disposal on Tuesday, with all its papers, by the one who inquired. */
    static Act[] proposedOnTuesday(ComplaintCategory category, DisposalType type) {
        return new Act[] {
            received(MONDAY, category),
            receiptIssued(),
            gdEntered("031"),
            informed(),
            assigned(SI_AARTI),
            contacted(),
            reviewed(),
            notCounselled(),
            assessed(Recommendation.NO_ACTION),
            attached(DocumentKind.COMPROMISE),
            attached(DocumentKind.STATEMENT),
            proposed(type).on(TUESDAY)
        };
    }

    /** A marital dispute, disposed of on Wednesday; only feedback and two follow-ups are due. */
    static Act[] disposedOnWednesday() {
        return and(
                proposedOnTuesday(ComplaintCategory.MARITAL, DisposalType.COMPROMISE),
                approved().on(WEDNESDAY));
    }

    /** The same case, closed on that day too. */
    static Act[] closedOnWednesday() {
        return and(disposedOnWednesday(), feedbackTaken(), followedUp(1), followedUp(2), closed());
    }

    static Act[] and(Act[] past, Act... more) {
        return Stream.of(past, more).flatMap(Stream::of).toArray(Act[]::new);
    }
}
