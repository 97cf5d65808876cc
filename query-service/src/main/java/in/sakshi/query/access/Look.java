package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One look (देखना): what the ledger of views records. Names and components are stored, and stay as they are. */
public sealed interface Look {

    /**
     * Cases were shown: a case or its history was read, or what is only seen on record stood on a page.
     *
     * @param what the page or register, by its name
     */
    record CasesShown(String what, List<CaseId> cases) implements Look {

        public CasesShown {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Somebody opened what is masked in a case.
     *
     * @param until from when on it is masked again
     */
    record CaseOpened(CaseId caseId, Purpose purpose, String reason, Instant until) implements Look {}

    /**
     * A file was taken.
     *
     * @param what the register, by its name
     * @param of of what in it, by ids and dates
     * @param caseId the case, if it is of one
     */
    record FileTaken(
            String what,
            String of,
            @Nullable CaseId caseId,
            @Nullable Purpose purpose) implements Look {}

    /**
     * Cases were looked for by a name or a number.
     *
     * @param what by which of the two
     * @param sought the name or the number
     * @param of where: the station, or the unit
     */
    record CasesSearched(String what, String sought, String of, Purpose purpose, String reason, List<CaseId> found)
            implements Look {

        public CasesSearched {
            found = List.copyOf(found);
        }
    }
}
