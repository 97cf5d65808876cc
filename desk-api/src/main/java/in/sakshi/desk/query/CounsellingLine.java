package in.sakshi.desk.query;

import in.sakshi.code.ContactMeans;
import in.sakshi.code.CounsellingKind;
import in.sakshi.complaint.CounsellingSessionHeld;
import in.sakshi.complaint.PartyAbsent;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the book of counselling (काउंसलिंग रजिस्टर की प्रविष्टि): a session, or that somebody who was called did not come.
 *
 * @param of which case
 * @param held the session; absent if none was held
 * @param absence that somebody did not come; absent if a session was held
 * @param sitting what was fixed and said before about how they meet
 * @param nextOn when they meet next
 * @param outcomes what the counselling as a whole came to
 * @param papers what was signed or noted on paper
 * @param destroyed by which order its record was destroyed; absent as long as it is kept
 */
public record CounsellingLine(
        String id,
        long position,
        StationCode station,
        @Nullable EntryNumber number,
        Entered entered,
        CaseRef of,
        @Nullable CounsellingSessionHeld held,
        @Nullable PartyAbsent absence,
        Fixed sitting,
        @Nullable LocalDate nextOn,
        List<Step> outcomes,
        List<Step> papers,
        List<Superseded> struck,
        @Nullable Destroyed destroyed)
        implements BookLine {

    /**
     * What was fixed before they met.
     *
     * @param kind what for
     * @param place where
     * @param calledBy how they were called
     */
    public record Fixed(
            @Nullable CounsellingKind kind,
            @Nullable String place,
            @Nullable ContactMeans calledBy) {}

    public CounsellingLine {
        outcomes = List.copyOf(outcomes);
        papers = List.copyOf(papers);
        struck = List.copyOf(struck);
    }

    /** A line of which the record is kept. */
    public CounsellingLine(
            String id,
            long position,
            StationCode station,
            @Nullable EntryNumber number,
            Entered entered,
            CaseRef of,
            @Nullable CounsellingSessionHeld held,
            @Nullable PartyAbsent absence,
            Fixed sitting,
            @Nullable LocalDate nextOn,
            List<Step> outcomes,
            List<Step> papers,
            List<Superseded> struck) {
        this(
                id, position, station, number, entered, of, held, absence, sitting, nextOn, outcomes, papers, struck,
                null);
    }

    /** What remains of an entry. */
    public static CounsellingLine ofDestroyed(
            String id, long position, EntryNumber number, Entered entered, CaseRef of, Destroyed destroyed) {
        return new CounsellingLine(
                id,
                position,
                number.register().station(),
                number,
                entered,
                of,
                null,
                null,
                new Fixed(null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                destroyed);
    }

    /** The line as of that position. */
    public CounsellingLine at(long newPosition) {
        return changed(newPosition, nextOn, outcomes, papers, struck);
    }

    /** The line, the next date being another one. */
    public CounsellingLine next(LocalDate newDate, List<Superseded> nowStruck) {
        return changed(position, newDate, outcomes, papers, nowStruck);
    }

    /** The line with what the counselling came to. */
    public CounsellingLine withOutcome(Step outcome) {
        return changed(position, nextOn, More.of(outcomes, outcome), papers, struck);
    }

    /** The line with one more paper. */
    public CounsellingLine withPaper(Step paper) {
        return changed(position, nextOn, outcomes, More.of(papers, paper), struck);
    }

    /** The session as it should have been written, and what is struck through for it. */
    public CounsellingLine corrected(CounsellingSessionHeld right, Superseded old) {
        return corrected(right, absence, old);
    }

    /** The absence as it should have been written, and what is struck through for it. */
    public CounsellingLine corrected(PartyAbsent right, Superseded old) {
        return corrected(held, right, old);
    }

    private CounsellingLine corrected(
            @Nullable CounsellingSessionHeld rightSession, @Nullable PartyAbsent rightAbsence, Superseded old) {
        return new CounsellingLine(
                id,
                position,
                station,
                number,
                entered,
                of,
                rightSession,
                rightAbsence,
                sitting,
                nextOn,
                outcomes,
                papers,
                More.of(struck, old));
    }

    private CounsellingLine changed(
            long newPosition,
            @Nullable LocalDate newNextOn,
            List<Step> newOutcomes,
            List<Step> newPapers,
            List<Superseded> newStruck) {
        return new CounsellingLine(
                id,
                newPosition,
                station,
                number,
                entered,
                of,
                held,
                absence,
                sitting,
                newNextOn,
                newOutcomes,
                newPapers,
                newStruck);
    }
}
