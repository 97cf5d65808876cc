package in.sakshi.complaint;

import in.sakshi.casework.CaseBegun;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import org.jspecify.annotations.Nullable;

/**
 * A woman, or somebody for her, brought a complaint to the desk; it stands in the book with its number (शिकायत प्राप्त).
 *
 * @param number serial in the book of the year in which it was entered
 * @param sourceReference number under which the source knows it (UP-112 event, IGRS …)
 * @param noContactReason why there is no way to reach her, if there is none
 * @param happened when it was received
 */
public record ComplaintReceived(
        ComplaintId complaintId,
        EntryNumber number,
        ComplaintSource source,
        @Nullable String sourceReference,
        ComplaintCategory category,
        String briefFacts,
        Complainant complainant,
        @Nullable String noContactReason,
        @Nullable Respondent respondent,
        Happened happened)
        implements ComplaintEvent, CaseBegun {}
