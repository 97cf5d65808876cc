package in.sakshi.desk.command;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Whole;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record the decision on compensation (क्षतिपूर्ति पर निर्णय दर्ज करें).
 *
 * @param firId the report
 * @param head under which head
 * @param granted whether it is granted, recommended or ordered
 * @param rupees how much, if it is known
 * @param happened when; now, if absent
 */
public record RecordCompensationDecision(
        FirId firId,
        CompensationHead head,
        boolean granted,
        @Whole(min = 0, max = 100_000_000) @Nullable Integer rupees,
        @Nullable Happened happened)
        implements FirCommand {}
