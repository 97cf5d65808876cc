package in.sakshi.complaint;

import in.sakshi.code.CounsellingKind;
import in.sakshi.code.CounsellingOutcome;
import in.sakshi.code.Party;
import in.sakshi.fact.Happened;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A counselling session was held (काउंसलिंग सत्र).
 *
 * @param present who came
 * @param cameWillingly nobody may be made to come
 * @param gist restricted: what was said in short
 * @param nextOn date of the next session, if one was fixed
 * @param fitForPpk whether the family counselling centre should take it up
 * @param session which session of the case, from 1
 * @param sitting how it was held
 * @param number in the book of counselling
 */
public record CounsellingSessionHeld(
        ComplaintId complaintId,
        SessionId sessionId,
        CounsellingKind kind,
        Set<Party> present,
        boolean cameWillingly,
        CounsellingOutcome outcome,
        @Nullable String gist,
        @Nullable LocalDate nextOn,
        boolean fitForPpk,
        @Nullable Integer session,
        @Nullable Sitting sitting,
        @Nullable EntryNumber number,
        Happened happened)
        implements ComplaintEvent, BookEntry {

    public CounsellingSessionHeld {
        present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
    }

    @Override
    public String book() {
        return RegisterId.COUNSELLING;
    }

    @Override
    public CounsellingSessionHeld numbered(EntryNumber given) {
        return new CounsellingSessionHeld(
                complaintId,
                sessionId,
                kind,
                present,
                cameWillingly,
                outcome,
                gist,
                nextOn,
                fitForPpk,
                session,
                sitting,
                given,
                happened);
    }
}
