package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.FirId;
import in.sakshi.station.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Name the investigating officer, the first or another (विवेचक नियुक्त करें).
 *
 * @param firId the report
 * @param officer who
 * @param reason why another, where one was named before
 * @param happened when; now, if absent
 */
public record AssignIo(
        FirId firId,
        OfficerId officer,
        @Text(max = 500) @Nullable String reason,
        @Nullable Happened happened) implements FirCommand {}
