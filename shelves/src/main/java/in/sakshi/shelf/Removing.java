package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import java.util.Collection;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Removes what stands on the shelves of a case whose record was destroyed (हटाना): at once, and also what the batch has not written yet. Whoever
 * writes lines of cases does it when he reads of the destruction, and then writes what remains, if anything does.
 */
public final class Removing {

    private Removing() {}

    /** Removes the lines of that case from all of those; again changes nothing. */
    public static void of(CaseId destroyed, Collection<? extends Lines<?>> lines) {
        if (CurrentUnitOfWork.isStarted()) {
            Batch.of(CurrentUnitOfWork.get()).forget(destroyed, lines);
        }
        lines.forEach(each -> each.removeOf(destroyed));
    }

    /** Whether a line with that id is one of the case. */
    static boolean isOf(CaseId of, String id) {
        String itself = of.toString();
        return id.startsWith(itself)
                && (id.length() == itself.length()
                        || id.charAt(itself.length()) == '/'
                        || id.charAt(itself.length()) == '@');
    }
}
