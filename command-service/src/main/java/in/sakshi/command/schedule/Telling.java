package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;

/** Has a case tell of what is due in it. */
@FunctionalInterface
public interface Telling {

    /**
     * Has told up to now what was not told before; of very much the earliest, and the case stays on the schedule for the rest.
     *
     * @throws RuntimeException whatever kept it from being decided or recorded
     */
    void tell(CaseId caseId);
}
