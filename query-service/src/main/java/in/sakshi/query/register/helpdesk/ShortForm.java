package in.sakshi.query.register.helpdesk;

import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.ComplaintTransferred;
import in.sakshi.complaint.CounsellingNotApplicable;
import in.sakshi.complaint.CounsellingOutcomeRecorded;
import in.sakshi.complaint.EvidencePreservationAsked;
import in.sakshi.complaint.ExtensionGranted;
import in.sakshi.complaint.HighRiskFlagged;
import in.sakshi.complaint.IcIntervened;
import in.sakshi.complaint.MandatoryCounsellingFlagged;
import in.sakshi.complaint.MandatoryCounsellingUnflagged;
import in.sakshi.complaint.PrelimEnquiryConcluded;
import in.sakshi.complaint.PrelimEnquiryPermitted;
import in.sakshi.complaint.PsychologistNeeded;
import in.sakshi.complaint.ReferralCancelled;
import in.sakshi.complaint.RefusalRecorded;
import in.sakshi.complaint.SectionsNoted;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.SensitivityRaised;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.complaint.TransferRejected;
import in.sakshi.law.Section;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How something that was done is said in the column of actions, besides its name and day (कृत कार्यवाही).
 *
 * @param word key of a word that says more
 * @param text what says more, as it was written
 */
record ShortForm(@Nullable String word, @Nullable String text) {

    private static final ShortForm NAME_ONLY = new ShortForm(null, null);

    /** What is shown by its name and day alone. */
    private static final Set<Class<?>> NAMED = Set.of(
            SensitivityRaised.class,
            SensitivityLowered.class,
            MandatoryCounsellingUnflagged.class,
            HighRiskFlagged.class,
            RefusalRecorded.class,
            IcIntervened.class,
            PsychologistNeeded.class,
            TransferRejected.class,
            ComplaintMerged.class,
            ReferralCancelled.class,
            ExtensionGranted.class,
            PrelimEnquiryConcluded.class);

    /** The short form of what the register shows; nothing for what it does not show. */
    static @Nullable ShortForm of(ComplaintEvent event) {
        if (event instanceof SectionsNoted noted) {
            return said(noted.sections().stream().map(Section::toString).collect(Collectors.joining(", ")));
        }
        if (event instanceof MandatoryCounsellingFlagged flagged) {
            return new ShortForm("mandatoryGround." + flagged.ground(), null);
        }
        if (event instanceof PrelimEnquiryPermitted permitted) {
            return said(permitted.orderNumber());
        }
        if (event instanceof CounsellingOutcomeRecorded outcome) {
            return new ShortForm("counsellingOutcome." + outcome.outcome(), null);
        }
        if (event instanceof TransferAccepted accepted) {
            return said(accepted.station().value());
        }
        if (event instanceof ComplaintTransferred offered) {
            return said(offered.to().value());
        }
        if (event instanceof CounsellingNotApplicable none) {
            return said(none.reason());
        }
        if (event instanceof EvidencePreservationAsked asked) {
            return said(asked.letterNumber());
        }
        return NAMED.contains(event.getClass()) ? NAME_ONLY : null;
    }

    private static ShortForm said(@Nullable String text) {
        return new ShortForm(null, text);
    }
}
