package in.sakshi.posting;

import in.sakshi.fact.Fact;
import in.sakshi.station.OfficerId;

/** What happens to an officer in the police, and not in a case (तैनाती). All of them are one stream, {@link Postings#STREAM}. */
public sealed interface PostingEvent extends Fact permits OfficerPosted, OfficerRelieved, LeaveNoted {

    /** The officer it happens to. */
    OfficerId officerId();
}
