package in.sakshi.desk.command;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryField;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Strike a wrong entry through and write the right one beside it (संशोधन करें).
 *
 * @param complaintId the complaint
 * @param field which entry
 * @param oldValue what stands there now, absent if it is empty; somebody may have corrected it meanwhile
 * @param newValue what should stand there
 * @param reason why it was wrong
 * @param happened when the error was noticed; now, if absent
 */
public record CorrectEntry(
        ComplaintId complaintId,
        EntryField field,
        @Text(max = 4000, lines = true) @Nullable String oldValue,
        @Text(max = 4000, lines = true) @Nullable String newValue,
        @Text(max = 500) String reason,
        @Nullable Happened happened)
        implements ComplaintCommand {}
