package in.sakshi.desk.query;

import in.sakshi.code.FirField;
import in.sakshi.code.FirOrigin;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.law.Section;
import in.sakshi.register.EntryNumber;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a first information report in the parallel record, corrections and later sections included; the name of the victim
 * never does (अभियोग का विवरण).
 *
 * @param firstNumber its number in the book in which it was entered first
 * @param zero whether it is a zero report
 * @param reference under which the portal knows it, if it came electronically
 * @param electronic whether it came electronically
 * @param origin by what way it came about; absent before it is registered
 * @param complaint of which it comes, if of one
 * @param recordedBy who recorded it; absent before it is registered
 * @param entries its entries as text; times as 2025-11-24T14:45:00Z
 * @param sections under which it stands
 * @param accused against whom
 */
public record FirReportEntry(
        EntryNumber firstNumber,
        boolean zero,
        @Nullable String reference,
        boolean electronic,
        @Nullable FirOrigin origin,
        @Nullable ComplaintId complaint,
        @Nullable RecordingOfficer recordedBy,
        Map<FirField, String> entries,
        List<Section> sections,
        List<AccusedPerson> accused) {

    public FirReportEntry {
        Map<FirField, String> inOrder = new EnumMap<>(FirField.class);
        inOrder.putAll(entries);
        entries = Collections.unmodifiableMap(inOrder);
        sections = List.copyOf(sections);
        accused = List.copyOf(accused);
    }

    /** What remains of one. */
    static FirReportEntry ofDestroyed(EntryNumber firstNumber) {
        return new FirReportEntry(firstNumber, false, null, false, null, null, null, Map.of(), List.of(), List.of());
    }

    /** What stands in that field. */
    public @Nullable String entry(FirField field) {
        return entries.get(field);
    }

    /** The same with something else in that field. */
    public FirReportEntry with(FirField field, @Nullable String value) {
        Map<FirField, String> changed = new EnumMap<>(FirField.class);
        changed.putAll(entries);
        changed.remove(field);
        if (value != null) {
            changed.put(field, value);
        }
        return new FirReportEntry(
                firstNumber, zero, reference, electronic, origin, complaint, recordedBy, changed, sections, accused);
    }

    /** The same under other sections. */
    public FirReportEntry under(List<Section> newSections) {
        return new FirReportEntry(
                firstNumber, zero, reference, electronic, origin, complaint, recordedBy, entries, newSections, accused);
    }

    /** The same against those. */
    public FirReportEntry against(List<AccusedPerson> newAccused) {
        return new FirReportEntry(
                firstNumber, zero, reference, electronic, origin, complaint, recordedBy, entries, sections, newAccused);
    }
}
