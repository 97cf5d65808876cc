package in.sakshi.command.fir;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.FirField;
import in.sakshi.command.fir.Demands.Basis;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fir.FirEntryCorrected;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirRenumbered;
import in.sakshi.fir.SectionsAltered;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.law.Section;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, as it stands now (रिपोर्ट).
 *
 * @param zero whether it was registered as a zero report
 * @param sections under which it stands
 * @param entries what stands in the book
 * @param complaint the complaint it comes of, if it comes of one
 */
record Registration(
        boolean zero,
        List<Section> sections,
        Entries entries,
        @Nullable ComplaintId complaint) {

    /** Under eighteen one is a child. */
    private static final int OF_AGE = 18;

    /** The report after an event; there is one from its registration on. */
    static @Nullable Registration after(@Nullable Registration before, CaseEvent event) {
        if (event instanceof FirRegistered plain) {
            Entries entries = Entries.of(
                    plain.firNumber(),
                    plain.report(),
                    plain.informationAt(),
                    plain.happened().at());
            return new Registration(false, plain.report().sections(), entries, plain.complaintId());
        }
        if (event instanceof ZeroFirRegistered zero) {
            Entries entries = Entries.of(
                    zero.firNumber(),
                    zero.report(),
                    zero.informationAt(),
                    zero.happened().at());
            return new Registration(true, zero.report().sections(), entries, zero.complaintId());
        }
        return before == null ? null : before.changed(event);
    }

    private Registration changed(CaseEvent event) {
        if (event instanceof SectionsAltered altered) {
            return new Registration(zero, altered(altered), entries, complaint);
        }
        if (event instanceof FirEntryCorrected corrected) {
            return with(corrected.field(), corrected.newValue());
        }
        return event instanceof FirRenumbered renumbered ? with(FirField.FIR_NUMBER, renumbered.firNumber()) : this;
    }

    private static List<Section> altered(SectionsAltered event) {
        return Stream.concat(event.before().stream(), event.added().stream())
                .filter(section -> !event.removed().contains(section))
                .distinct()
                .toList();
    }

    private Registration with(FirField field, @Nullable String value) {
        return new Registration(zero, sections, entries.with(field, value), complaint);
    }

    /** When it was registered. */
    Instant registeredAt() {
        return entries.time(FirField.REGISTERED_AT);
    }

    /** When the information was received. */
    Instant informationAt() {
        return entries.time(FirField.INFORMATION_AT);
    }

    /** Whether the victim is known to be under eighteen. */
    boolean childVictim() {
        return entries.value(FirField.VICTIM_AGE)
                .filter(age -> Integer.parseInt(age) < OF_AGE)
                .isPresent();
    }

    /** From what its duties follow. */
    Basis basis() {
        return new Basis(sections, childVictim(), informationAt(), registeredAt());
    }
}
