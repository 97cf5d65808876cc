package in.sakshi.desk.query;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.station.OfficerId;
import java.time.Instant;

/**
 * To whom the case was given (जांच अधिकारी).
 *
 * @param rank the rank held then
 * @param post the post held then
 * @param givenAt when
 */
public record InquiryOfficer(OfficerId officer, Rank rank, Post post, Instant givenAt) {

    /** The officer as assigned at that time. */
    public static InquiryOfficer of(AssignedOfficer assigned, Instant givenAt) {
        return new InquiryOfficer(assigned.officer(), assigned.rank(), assigned.post(), givenAt);
    }
}
