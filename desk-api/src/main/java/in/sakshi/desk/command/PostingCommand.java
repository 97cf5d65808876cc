package in.sakshi.desk.command;

import in.sakshi.station.OfficerId;

/** What may be asked about an officer's posting, and not about a case (तैनाती). */
public sealed interface PostingCommand extends DeskCommand permits PostOfficer, RelieveOfficer, NoteLeave {

    /** The officer it is about. */
    OfficerId officerId();
}
