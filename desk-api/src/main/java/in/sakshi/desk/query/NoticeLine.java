package in.sakshi.desk.query;

import in.sakshi.casework.CaseId;
import in.sakshi.code.AlertKind;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it lies in somebody’s tray (सूचना), and who opened it when.
 *
 * @param id {@code <case>/<notice>}; of an alert, its place in the case
 * @param number of the case in its book
 * @param station at which station, or above which, whoever is told answers
 * @param about of what was told
 * @param to who was told: a post, and the officer where known
 * @param sent when the ladder says it was sent, and when that was recorded
 * @param opened by whom it was opened, in the order in which that was recorded
 */
public record NoticeLine(
        String id,
        long position,
        CaseId caseId,
        EntryNumber number,
        StationCode station,
        About about,
        Owner to,
        Known sent,
        List<Opening> opened)
        implements Line {

    /**
     * Of what was told: a duty and by when it is to be done, or something not done as it should be.
     *
     * @param notice which notice of the case; absent for an alert, which nobody is asked to open
     */
    public record About(
            @Nullable ObligationId obligation,
            @Nullable NoticeId notice,
            @Nullable Instant dueAt,
            @Nullable AlertKind alert) {}

    /** Somebody opened it. */
    public record Opening(OfficerId by, Known when) {}

    public NoticeLine {
        opened = List.copyOf(opened);
    }

    /** Whether it had been sent and not been opened at that moment; an alert never waits to be opened. */
    public boolean isUnopenedAt(Instant moment, Reading reading) {
        return about.notice() != null
                && sent.holdsAt(moment, reading)
                && opened.stream().noneMatch(opening -> opening.when().holdsAt(moment, reading));
    }

    /** The same after somebody opened it. */
    public NoticeLine and(Opening opening) {
        List<Opening> all = new ArrayList<>(opened);
        all.add(opening);
        return new NoticeLine(id, position, caseId, number, station, about, to, sent, all);
    }

    /** The same after an event at that position. */
    public NoticeLine at(long newPosition) {
        return new NoticeLine(id, newPosition, caseId, number, station, about, to, sent, opened);
    }
}
