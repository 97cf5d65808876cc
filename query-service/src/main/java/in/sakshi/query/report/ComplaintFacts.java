package in.sakshi.query.report;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.BookField;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.DisposalType;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.fact.Kolkata;
import in.sakshi.oversight.BookEntryCorrected;
import in.sakshi.query.report.FactLine.Detail;
import in.sakshi.register.EntryNumber;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is counted of complaints. */
final class ComplaintFacts {

    /** She is content if she says so, or if she was not asked and gives at least so much. */
    private static final int CONTENT = 4;

    private final FactPages pages;

    ComplaintFacts(FactPages pages) {
        this.pages = pages;
    }

    void on(Told told) {
        CaseEvent event = told.event();
        if (event instanceof ComplaintReceived received) {
            Detail source = Detail.about(received.source().name());
            pages.begin(told.named(
                    FactPages.RECEIVED,
                    FactKind.RECEIVED,
                    source,
                    List.of(received.category().name())));
        } else if (event instanceof CategorySet set) {
            category(set.category().name(), told);
        } else if (event instanceof EntryCorrected corrected && corrected.field() == EntryField.CATEGORY) {
            category(
                    ComplaintCategory.valueOf(String.valueOf(corrected.newValue()))
                            .name(),
                    told);
        } else if (event instanceof FeedbackTaken feedback) {
            feedback(feedback, told);
        } else if (event instanceof BookEntryCorrected corrected && corrected.field() == BookField.FEEDBACK_SATISFIED) {
            pages.say(told.id(name(corrected.entry())), said(corrected.newValue()), told);
        } else if (event instanceof TransferAccepted accepted) {
            pages.mark(FactPages.MOVED, FactKind.MOVED, accepted.station().value(), told);
        } else {
            ended(told);
            referred(told);
            flagged(told);
        }
    }

    private void category(String category, Told told) {
        pages.say(told.id(FactPages.RECEIVED), List.of(category), told);
    }

    /** Whether the score says that she is content, and, counting more, what she said herself if she was asked. */
    private void feedback(FeedbackTaken feedback, Told told) {
        FeedbackAnswers answers = feedback.answers();
        Boolean satisfied = answers == null ? null : answers.satisfied();
        Detail byScore = new Detail(null, null, null, feedback.score() >= CONTENT, null);
        List<String> said = said(satisfied == null ? null : satisfied.toString());
        EntryNumber number = feedback.number();
        pages.begin(
                number == null
                        ? told.each(FactKind.FEEDBACK, byScore, said)
                        : told.named(name(number), FactKind.FEEDBACK, byScore, said));
    }

    private static String name(EntryNumber feedback) {
        return "feedback:" + feedback.token();
    }

    private static List<String> said(@Nullable String satisfied) {
        return satisfied == null ? List.of() : List.of(satisfied);
    }

    private void ended(Told told) {
        if (told.event() instanceof DisposalApproved approved) {
            disposed(approved.type(), told);
            if (approved.type() == DisposalType.REUNITED) {
                reunited(told);
            }
        } else if (told.event() instanceof ComplaintMerged) {
            disposed(DisposalType.DUPLICATE, told);
        } else if (told.event() instanceof ComplaintReopened reopened) {
            pages.mark(FactPages.REOPENED, FactKind.REOPENED, reopened.ground().name(), told);
        }
    }

    private void disposed(DisposalType type, Told told) {
        long days = ChronoUnit.DAYS.between(
                Kolkata.dateAt(told.line().begun().happenedAt()),
                Kolkata.dateAt(told.recorded().happenedAt()));
        pages.begin(told.each(FactKind.DISPOSED, new Detail(type.name(), null, days, null, null)));
    }

    /** However often it is said: a family is reunited once. */
    private void reunited(Told told) {
        pages.once(told.named(FactPages.REUNITED, FactKind.REUNITED, Detail.NONE, List.of()));
    }

    private void referred(Told told) {
        if (told.event() instanceof ReferralMade made) {
            String agency = made.agency().name();
            pages.begin(told.named(name(made.referralId()), FactKind.REFERRED, Detail.about(agency), List.of(agency)));
        } else if (told.event() instanceof ReferralCancelled cancelled) {
            pages.say(told.id(name(cancelled.referralId())), List.of(), told);
        } else if (told.event() instanceof ReferralOutcomeRecorded outcome
                && outcome.outcome() == ReferralOutcome.REUNITED
                && wasToFamilyCounselling(outcome, told)) {
            reunited(told);
        }
    }

    private boolean wasToFamilyCounselling(ReferralOutcomeRecorded outcome, Told told) {
        return pages.line(told.id(name(outcome.referralId())))
                .filter(line -> line.about().equals(ReferralAgency.PPK.name()))
                .isPresent();
    }

    private static String name(ReferralId referral) {
        return "referral:" + referral;
    }

    private void flagged(Told told) {
        if (told.event() instanceof MandatoryCounsellingFlagged flagged) {
            String ground = flagged.ground().name();
            pages.mark(FactPages.MANDATORY, FactKind.MANDATORY, ground, told);
        } else if (told.event() instanceof MandatoryCounsellingUnflagged
                && pages.line(told.id(FactPages.MANDATORY)).isPresent()) {
            pages.say(told.id(FactPages.MANDATORY), List.of(), told);
        }
    }
}
