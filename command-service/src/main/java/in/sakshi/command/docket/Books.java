package in.sakshi.command.docket;

import in.sakshi.casework.CaseId;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;

/** The books of the stations, from which whatever stands in one gets its number (पंजिकाएं). */
@FunctionalInterface
public interface Books {

    /** The next number of that book, given to an entry about that case. */
    EntryNumber next(RegisterId book, CaseId about, Happened happened);
}
