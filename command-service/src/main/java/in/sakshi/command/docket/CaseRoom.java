package in.sakshi.command.docket;

import in.sakshi.casework.CaseId;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.OpenFile;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Where the cases lie (अभिलेख कक्ष), and who may take which up: to whoever is at a desk, a case of another unit is none, so that
 * nobody learns from an answer that it exists.
 */
final class CaseRoom {

    private final Repository<Case> cases;

    CaseRoom(Repository<Case> cases) {
        this.cases = cases;
    }

    /**
     * The case, taken up.
     *
     * @throws AggregateNotFoundException if there is none, or none of the unit of whoever is at the desk
     */
    Aggregate<Case> takeUp(CaseId id, Desk desk) {
        return requireOurs(cases.load(id.toString()), desk);
    }

    /**
     * The same case.
     *
     * @throws AggregateNotFoundException if it is none of the unit of whoever is at the desk
     */
    static Aggregate<Case> requireOurs(Aggregate<Case> taken, Desk desk) {
        if (!isOurs(taken, desk)) {
            throw new AggregateNotFoundException(
                    taken.identifierAsString(), "a case of another unit (expected: one of the officer's own)");
        }
        return taken;
    }

    /** Whether a case is one of the unit of whoever is at the desk. */
    static boolean isOurs(Aggregate<Case> taken, Desk desk) {
        OpenFile file = taken.invoke(Case::file);
        return file.concerns(desk);
    }
}
