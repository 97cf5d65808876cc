package in.sakshi.desk.command;

import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.FirId;
import org.jspecify.annotations.Nullable;

/**
 * Write down why an accused is neither arrested nor noticed (गिरफ्तारी की स्थिति दर्ज करें).
 *
 * @param firId the report
 * @param accusedId who
 * @param note why
 * @param happened when; now, if absent
 */
public record NoteArrestStatus(
        FirId firId,
        AccusedId accusedId,
        @Text(max = 500) String note,
        @Nullable Happened happened) implements FirCommand {}
