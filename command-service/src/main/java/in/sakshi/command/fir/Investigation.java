package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.CourtMilestone;
import in.sakshi.code.InvestigationResult;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedNamed;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.CourtMilestoneReached;
import in.sakshi.fir.EFirLapsed;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirTransferAccepted;
import in.sakshi.fir.FirTransferred;
import in.sakshi.fir.FurtherInvestigationOrdered;
import in.sakshi.fir.InvestigationConcluded;
import in.sakshi.fir.IoAssigned;
import in.sakshi.fir.IoChanged;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who investigates against whom, and how far that has come (विवेचना).
 *
 * @param station the station that investigates
 * @param sentTo the station that it was sent to and that has not taken it over
 * @param officer the investigating officer, once named
 * @param accused against whom, each once
 * @param concluded whether it is concluded
 * @param endedAt when the report came to its end, in court or before; absent while it goes on
 */
record Investigation(
        StationCode station,
        @Nullable StationCode sentTo,
        @Nullable AssignedOfficer officer,
        Map<AccusedId, AccusedPerson> accused,
        boolean concluded,
        @Nullable Instant endedAt) {

    /** With these a case ends in court; after any other it goes on there. */
    private static final Set<CourtMilestone> ENDS =
            EnumSet.of(CourtMilestone.CONVICTED, CourtMilestone.ACQUITTED, CourtMilestone.COMPOUNDED);

    static Investigation at(StationCode station) {
        return new Investigation(station, null, null, Map.of(), false, null);
    }

    Investigation after(CaseEvent event) {
        if (event instanceof FirRegistered registered) {
            return with(registered.report().accused()).endedAt(null);
        }
        if (event instanceof ZeroFirRegistered registered) {
            return with(registered.report().accused()).endedAt(null);
        }
        if (event instanceof AccusedNamed named) {
            return with(List.of(named.accused()));
        }
        if (event instanceof FirTransferred sent) {
            return new Investigation(station, sent.to(), officer, accused, concluded, endedAt);
        }
        if (event instanceof FirTransferAccepted accepted) {
            return new Investigation(accepted.by(), null, null, accused, concluded, endedAt);
        }
        if (event instanceof IoAssigned assigned) {
            return by(assigned.officer());
        }
        if (event instanceof IoChanged changed) {
            return by(changed.to());
        }
        if (event instanceof InvestigationConcluded done) {
            boolean left = done.result() == InvestigationResult.FINAL_REPORT;
            return new Investigation(
                    station,
                    sentTo,
                    officer,
                    accused,
                    true,
                    left ? done.happened().at() : null);
        }
        if (event instanceof CourtMilestoneReached reached) {
            return endedAt(
                    ENDS.contains(reached.milestone()) ? reached.happened().at() : null);
        }
        if (event instanceof EFirLapsed lapsed) {
            return endedAt(lapsed.happened().at());
        }
        return event instanceof FurtherInvestigationOrdered ? endedAt(null) : this;
    }

    private Investigation endedAt(@Nullable Instant end) {
        return new Investigation(station, sentTo, officer, accused, concluded, end);
    }

    /** Those of whom it is known who they are. */
    List<AccusedId> named() {
        return accused.values().stream()
                .filter(AccusedPerson::named)
                .map(AccusedPerson::accusedId)
                .toList();
    }

    private Investigation by(AssignedOfficer other) {
        return new Investigation(station, sentTo, other, accused, concluded, endedAt);
    }

    private Investigation with(List<AccusedPerson> persons) {
        Map<AccusedId, AccusedPerson> all = new LinkedHashMap<>(accused);
        persons.forEach(person -> all.put(person.accusedId(), person));
        return new Investigation(station, sentTo, officer, Collections.unmodifiableMap(all), concluded, endedAt);
    }
}
