package in.sakshi.query.confidential;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.complaint.ComplaintAssigned;
import in.sakshi.complaint.ComplaintMerged;
import in.sakshi.complaint.FirLinked;
import in.sakshi.complaint.SensitivityLowered;
import in.sakshi.complaint.TransferAccepted;
import in.sakshi.desk.query.Line;
import in.sakshi.event.CaseStations;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.preventive.PreventiveActionTaken;
import in.sakshi.shelf.Recorded;
import in.sakshi.station.OfficerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How closely a case is guarded, and who has to do with it (गोपनीय प्रकरण).
 *
 * @param id of the case
 * @param caseClass the class; goes up by itself, and down only by the circle officer’s word
 * @param grounds what makes it of its class
 * @param hands who has to do with it
 * @param linked the cases that it comes of, has led to or goes on in
 * @param into in which it goes on since it was joined to that one
 */
record GuardedCase(
        String id,
        long position,
        CaseClass caseClass,
        Grounds grounds,
        Hands hands,
        List<CaseId> linked,
        @Nullable CaseId into)
        implements Line {

    /**
     * Who has to do with a case.
     *
     * @param stations through whose hands it goes
     * @param takenDownBy who took it down
     * @param takenDownAt when that was recorded
     * @param inquires the inquiry officer
     * @param investigates the investigating officer
     */
    record Hands(
            CaseStations stations,
            OfficerId takenDownBy,
            Instant takenDownAt,
            @Nullable OfficerId inquires,
            @Nullable OfficerId investigates) {

        private Hands after(CaseEvent event) {
            if (event instanceof ComplaintAssigned assigned) {
                return given(assigned.officer().officer(), investigates);
            }
            if (event instanceof IoAssigned assigned) {
                return given(inquires, assigned.officer().officer());
            }
            if (event instanceof IoChanged changed) {
                return given(inquires, changed.to().officer());
            }
            // Whoever inquired at the station before has nothing more to do with it.
            Hands now = event instanceof TransferAccepted || event instanceof FirTransferAccepted
                    ? given(null, null)
                    : this;
            return new Hands(stations.after(event), takenDownBy, takenDownAt, now.inquires, now.investigates);
        }

        private Hands given(@Nullable OfficerId inquirer, @Nullable OfficerId investigator) {
            return new Hands(stations, takenDownBy, takenDownAt, inquirer, investigator);
        }
    }

    GuardedCase {
        linked = List.copyOf(linked);
    }

    /** A case that begins. */
    static GuardedCase begun(CaseBegun event, Recorded recorded) {
        Hands hands = new Hands(CaseStations.NONE, recorded.by().officer(), recorded.recordedAt(), null, null);
        return new GuardedCase(
                        event.caseId().toString(),
                        recorded.position(),
                        CaseClass.C,
                        Grounds.NONE,
                        hands,
                        List.of(),
                        null)
                .after(event);
    }

    /** The same after one more event; the same object if that changes nothing. */
    GuardedCase after(CaseEvent event) {
        Grounds newGrounds = grounds.after(event);
        Hands newHands = hands.after(event);
        List<CaseId> newLinked = linked(event);
        CaseClass newClass = event instanceof SensitivityLowered
                ? newGrounds.caseClass()
                : closer(caseClass, newGrounds.caseClass());
        CaseId newInto = event instanceof ComplaintMerged merged ? merged.into().asCase() : into;
        GuardedCase after = new GuardedCase(id, position, newClass, newGrounds, newHands, newLinked, newInto);
        return after.equals(this) ? this : after;
    }

    /** Of two classes the one that is guarded more closely. */
    static CaseClass closer(CaseClass one, CaseClass other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private List<CaseId> linked(CaseEvent event) {
        CaseId other = other(event);
        if (other == null || linked.contains(other)) {
            return linked;
        }
        List<CaseId> more = new ArrayList<>(linked);
        more.add(other);
        return more;
    }

    private static @Nullable CaseId other(CaseEvent event) {
        if (event instanceof FirLinked led) {
            return led.firId().asCase();
        }
        if (event instanceof ComplaintMerged merged) {
            return merged.into().asCase();
        }
        if (event instanceof FirRegistered registered) {
            return registered.complaintId() == null
                    ? null
                    : registered.complaintId().asCase();
        }
        if (event instanceof ZeroFirRegistered registered) {
            return registered.complaintId() == null
                    ? null
                    : registered.complaintId().asCase();
        }
        return event instanceof PreventiveActionTaken taken ? taken.arisenFrom() : null;
    }

    /** The same as of that position. */
    GuardedCase at(long newPosition) {
        return new GuardedCase(id, newPosition, caseClass, grounds, hands, linked, into);
    }
}
