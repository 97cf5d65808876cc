package in.sakshi.desk.command;

import in.sakshi.code.CompensationHead;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Whole;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Record a payment (भुगतान दर्ज करें).
 *
 * @param firId the report
 * @param head under which head
 * @param rupees how much
 * @param happened when; now, if absent
 */
public record RecordCompensationPayment(
        FirId firId,
        CompensationHead head,
        @Whole(min = 0, max = 100_000_000) int rupees,
        @Nullable Happened happened) implements FirCommand {}
