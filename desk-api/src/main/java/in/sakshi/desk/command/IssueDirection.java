package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Post;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.oversight.DirectionId;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Issue a direction (निर्देश दें). */
public record IssueDirection(
        CaseId caseId,
        @Fresh DirectionId directionId,
        Post addresseePost,
        @Nullable OfficerId addresseeOfficer,
        @Text(max = 2000, lines = true) String direction,
        @Nullable LocalDate dueOn,
        @Nullable Happened happened)
        implements OversightCommand {}
