package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to open, and why.
 *
 * @param opened the case
 * @param purpose for what
 * @param reason why, in words
 * @param atLeast position in the ledger that must have been read
 */
record OpeningQuestion(
        @Named("case") CaseId opened,
        Purpose purpose,
        String reason,
        @Nullable Long atLeast) implements Question {

    OpeningQuestion {
        Reasons.requireInWords(reason);
    }
}
