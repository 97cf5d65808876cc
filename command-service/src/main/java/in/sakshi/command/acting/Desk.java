package in.sakshi.command.acting;

import in.sakshi.code.Post;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Owner;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StationCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The desk at the moment of a decision (हेल्प डेस्क): who sits there, what time it is, who is posted where, which time limits hold.
 *
 * @param officer who acts
 * @param now the time of recording
 * @param staff stations, officers and agencies
 * @param rules the rule book in force
 */
public record Desk(Officer officer, Instant now, StaffList staff, RuleBook rules) {

    /** So late an entry is ordinary; later ones need the SHO and a reason (guard G1). */
    private static final Duration ORDINARY_DELAY = Duration.ofHours(24);

    /** The same where that rule book is in force. */
    public Desk under(RuleBook book) {
        return new Desk(officer, now, staff, book);
    }

    /** Whether the officer serves at that station or above it. */
    public boolean answersFor(StationCode station) {
        return answersFor(officer, station);
    }

    /** Whether somebody serves at that station or above it. */
    public boolean answersFor(Officer somebody, StationCode station) {
        return staff.station(station)
                .filter(place -> somebody.answersFor(place.unit()))
                .isPresent();
    }

    /**
     * The officer to whom work is given (guard G2). Who is on leave and acts all the same is not kept from it: a police officer
     * is always on duty in law (Police Act 1861, s. 22).
     *
     * @param given when
     * @throws Refusal if nobody of that id serves, or the officer is on leave on that day
     */
    public Officer forWork(OfficerId id, Happened given) {
        Officer officer = staff.officer(id).orElseThrow(() -> notServing(id));
        staff.leave(id, Kolkata.dateAt(given.at())).ifPresent(leave -> {
            throw new Refusal(Rule.OFFICER_ON_LEAVE, leave.to().toString());
        });
        return officer;
    }

    private Refusal notServing(OfficerId id) {
        return staff.relievedSince(id)
                .map(since -> new Refusal(Rule.OFFICER_RELIEVED, since.toString()))
                .orElseGet(() -> new Refusal(Rule.OFFICER_UNKNOWN));
    }

    /** Whether the officer is the one named, or holds that post where the case is. */
    public boolean sitsFor(Owner named, StationCode station) {
        StationCode where = named.station() == null ? station : named.station();
        return officer.id().equals(named.officer()) || (officer.post() == named.post() && answersFor(where));
    }

    /**
     * When it happened, by the officer's word, or now if nothing was said.
     *
     * @throws Refusal if that is in the future, or so long ago that it needs the SHO and a reason (G1)
     */
    public Happened happened(@Nullable Happened said) {
        if (said == null) {
            return Happened.at(now);
        }
        if (said.at().isAfter(now)) {
            throw new Refusal(Rule.HAPPENED_IN_THE_FUTURE);
        }
        if (said.at().isBefore(now.minus(ORDINARY_DELAY))) {
            if (!officer.post().atLeast(Post.SHO)) {
                throw new Refusal(Rule.BACKDATED_WITHOUT_SHO);
            }
            if (said.delayReason() == null) {
                throw new Refusal(Rule.BACKDATED_WITHOUT_REASON);
            }
        }
        return said;
    }
}
