package in.sakshi.query.access;

import in.sakshi.ledger.CommitLog;
import in.sakshi.ledger.Origin;

/** Where the ledger of views is kept. */
@FunctionalInterface
public interface AccessStore {

    /**
     * Opens it.
     *
     * @param ifNew which ledger it becomes if there is none yet
     */
    CommitLog open(Origin ifNew);
}
