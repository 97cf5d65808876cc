package in.sakshi.command.schedule;

import in.sakshi.casework.CaseId;

/** Has a case tell of what is due in it. */
@FunctionalInterface
public interface Telling {

    /**
     * Has everything told up to now that was not told before.
     *
     * @throws RuntimeException whatever kept it from being decided or recorded
     */
    void tell(CaseId caseId);
}
