package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.station.StationCode;
import org.jspecify.annotations.Nullable;

/**
 * Send the report to the station whose it is (अभियोग अन्तरित करें).
 *
 * @param firId the report
 * @param station to which station
 * @param reason why
 * @param happened when; now, if absent
 */
public record TransferFir(
        FirId firId,
        StationCode station,
        @Text(max = 500) String reason,
        @Nullable Happened happened) implements FirCommand {}
