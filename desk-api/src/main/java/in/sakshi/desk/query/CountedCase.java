package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was counted once in a number of the monthly form: a case, or a person or duty of it, by ids alone (गणना में सम्मिलित प्रकरण).
 *
 * @param id of what was counted
 * @param number of the case in its book
 * @param station where it is counted
 * @param person which accused, by the id under which persons are counted; absent where cases are
 * @param at by which time it falls into the period
 * @param counted whether it is in the number itself, or only among those out of which it is a share
 * @param marked whether it is counted but marked
 * @param measure its days, or its band of age from 0, where that is asked for; else 0
 */
public record CountedCase(
        String id,
        long position,
        CaseId caseId,
        EntryNumber number,
        StationCode station,
        @Nullable String person,
        Instant at,
        boolean counted,
        boolean marked,
        long measure)
        implements Line {}
