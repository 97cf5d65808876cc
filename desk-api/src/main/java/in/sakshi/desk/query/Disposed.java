package in.sakshi.desk.query;

import in.sakshi.code.DisposalType;
import in.sakshi.station.OfficerId;
import java.time.Instant;

/** How and when a case was disposed of, and who approved it (निस्तारण). */
public record Disposed(DisposalType type, Instant at, OfficerId approvedBy) {}
