package in.sakshi.query.testing;

import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.NEELAM;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ConsentGiver;
import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import in.sakshi.code.Post;
import in.sakshi.code.Recommendation;
import in.sakshi.code.ReferralAgency;
import in.sakshi.code.ReferralOutcome;
import in.sakshi.code.ReopeningGround;
import in.sakshi.complaint.AssessmentRecorded;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReopened;
import in.sakshi.complaint.DailyReviewDone;
import in.sakshi.complaint.DisposalApproved;
import in.sakshi.complaint.DisposalProposed;
import in.sakshi.complaint.DisposalRejected;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.ReferralAcknowledged;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import in.sakshi.complaint.ReferralOutcomeRecorded;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.ObligationDueChanged;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.ObligationReassigned;
import in.sakshi.obligation.Owner;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.oversight.DocumentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A case to which things happen at random; only what the registers need is in order. */
final class RandomCase {

    private static final ObligationId DISPOSAL = new ObligationId("disposal");

    private final ComplaintId id;
    private final Random random;
    private final List<ReferralId> referrals = new ArrayList<>();

    RandomCase(ComplaintId id, Random random) {
        this.id = id;
        this.random = random;
    }

    /** What one more command makes happen. */
    List<CaseEvent> next(Happened happened) {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(new GdEntryMade(id, "%03d".formatted(random.nextInt(999)), happened));
            case 1 -> List.of(new ComplaintAssigned(id, Officers.assigned(AARTI), happened), handedOver(happened));
            case 2 -> List.of(new AssessmentRecorded(id, false, any(Recommendation.values()), "जांच", happened));
            case 3 -> List.of(new DailyReviewDone(id, random.nextBoolean() ? "शीघ्र करें" : null, happened));
            case 4, 5 -> referral(happened);
            case 6 -> List.of(correction(happened));
            default -> disposal(happened);
        };
    }

    private ObligationReassigned handedOver(Happened happened) {
        return new ObligationReassigned(
                id.asCase(), DISPOSAL, new Owner(Post.DESK, null), new Owner(Post.INQUIRY, AARTI), happened);
    }

    private List<CaseEvent> referral(Happened happened) {
        if (referrals.isEmpty() || random.nextInt(3) == 0) {
            ReferralId referral = new ReferralId(new UUID(id.value().getLeastSignificantBits(), referrals.size()));
            referrals.add(referral);
            Instant due = happened.at().plus(Duration.ofDays(15));
            return List.of(
                    new ReferralMade(
                            id, referral, any(ReferralAgency.values()), ConsentGiver.WOMAN, null, "सहायता", happened),
                    new ObligationDueChanged(id.asCase(), DISPOSAL, "D-83", happened.at(), due, happened));
        }
        ReferralId referral = referrals.get(random.nextInt(referrals.size()));
        return random.nextBoolean()
                ? List.of(new ReferralAcknowledged(id, referral, null, happened))
                : List.of(new ReferralOutcomeRecorded(id, referral, any(ReferralOutcome.values()), null, happened));
    }

    private EntryCorrected correction(Happened happened) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new EntryCorrected(
                        id,
                        EntryField.CATEGORY,
                        null,
                        any(ComplaintCategory.values()).name(),
                        "नया तथ्य",
                        happened);
            case 1 ->
                new EntryCorrected(
                        id, EntryField.COMPLAINANT_AGE, null, "" + (18 + random.nextInt(60)), "आधार कार्ड", happened);
            default -> new EntryCorrected(id, EntryField.RESPONDENT_RELATION, "पति", null, "अज्ञात", happened);
        };
    }

    private List<CaseEvent> disposal(Happened happened) {
        DisposalType type = any(DisposalType.values());
        return switch (random.nextInt(5)) {
            case 0 -> List.of(new DisposalProposed(id, type, "आधार", AARTI, happened));
            case 1 -> List.of(new DisposalRejected(id, "अधूरा", NEELAM, happened));
            case 2 -> List.of(new DisposalApproved(id, type, NEELAM, happened));
            case 3 -> List.of(paper(happened));
            default -> List.of(new ComplaintReopened(id, any(ReopeningGround.values()), "नया तथ्य", happened));
        };
    }

    private DocumentAttached paper(Happened happened) {
        DocumentId document = new DocumentId(new UUID(id.value().getLeastSignificantBits(), random.nextLong()));
        return new DocumentAttached(id.asCase(), document, any(DocumentKind.values()), null, null, "पृ0 14", happened);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
