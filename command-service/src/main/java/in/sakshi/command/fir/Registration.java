package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.fir.Demands.Basis;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, as it stands now (रिपोर्ट).
 *
 * @param zero whether it was registered as a zero report
 * @param registeredAt when it was registered
 * @param informationAt when the information was received
 * @param sections under which it stands
 * @param childVictim whether the victim is known to be under eighteen
 * @param complaint the complaint it comes of, if it comes of one
 */
record Registration(
        boolean zero,
        Instant registeredAt,
        Instant informationAt,
        List<Section> sections,
        boolean childVictim,
        @Nullable ComplaintId complaint) {

    /** The report that the event registers, if it registers one. */
    static Optional<Registration> of(CaseEvent event) {
        if (event instanceof FirRegistered plain) {
            FirReport says = plain.report();
            return Optional.of(new Registration(
                    false,
                    plain.happened().at(),
                    plain.informationAt(),
                    says.sections(),
                    says.victim().child(),
                    plain.complaintId()));
        }
        if (event instanceof ZeroFirRegistered zero) {
            FirReport says = zero.report();
            return Optional.of(new Registration(
                    true,
                    zero.happened().at(),
                    zero.informationAt(),
                    says.sections(),
                    says.victim().child(),
                    zero.complaintId()));
        }
        return Optional.empty();
    }

    /** From what its duties follow. */
    Basis basis() {
        return new Basis(sections, childVictim, informationAt, registeredAt);
    }
}
