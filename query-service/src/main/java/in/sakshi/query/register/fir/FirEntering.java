package in.sakshi.query.register.fir;

import in.sakshi.casework.CaseBegun;
import in.sakshi.code.FirField;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FirReportEntry;
import in.sakshi.desk.query.Owing;
import in.sakshi.fir.EFirInformationReceived;
import in.sakshi.fir.FirEvent;
import in.sakshi.fir.FirRegistered;
import in.sakshi.fir.FirReport;
import in.sakshi.fir.Occurrence;
import in.sakshi.fir.RecordingOfficer;
import in.sakshi.fir.ZeroFirRegistered;
import in.sakshi.query.register.StationBooks;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Recorded;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a report stands in the parallel record when it is entered (प्रविष्टि). The name of the victim is left out from the start. */
final class FirEntering {

    private FirEntering() {}

    /** The line of a case that begins. */
    static FirLine line(CaseBegun event, Recorded recorded) {
        EntryNumber number = event.number();
        return new FirLine(
                event.caseId().toString(),
                recorded.position(),
                number.register().station(),
                number,
                StationBooks.entered(recorded),
                report(event, recorded),
                null,
                Owing.NOTHING,
                Map.of(),
                List.of());
    }

    /** The line at the station that took a report over. */
    static FirLine takenOver(String id, EntryNumber number, FirLine first, Recorded recorded) {
        return new FirLine(
                id,
                recorded.position(),
                number.register().station(),
                number,
                StationBooks.entered(recorded),
                first.report(),
                null,
                Owing.NOTHING,
                Map.of(),
                List.of());
    }

    private static FirReportEntry report(CaseBegun event, Recorded recorded) {
        if (event instanceof EFirInformationReceived information) {
            return information(information, recorded);
        }
        return registered((FirEvent) event, null, recorded);
    }

    private static FirReportEntry information(EFirInformationReceived event, Recorded recorded) {
        Map<FirField, String> entries = new EnumMap<>(FirField.class);
        put(entries, FirField.INFORMATION_AT, recorded.happenedAt());
        put(entries, FirField.INFORMANT_NAME, event.informant().name());
        put(entries, FirField.INFORMANT_RELATION, event.informant().relation());
        return new FirReportEntry(
                event.number(), false, event.reference(), true, null, null, null, entries, event.sections(), List.of());
    }

    /** What stands in a report that is registered, perhaps on information that came before. */
    static FirReportEntry registered(FirEvent event, @Nullable FirReportEntry before, Recorded recorded) {
        if (event instanceof ZeroFirRegistered zero) {
            Map<FirField, String> entries =
                    entries(zero.firNumber(), zero.report(), zero.informationAt(), recorded.happenedAt());
            return entry(zero.number(), true, before, zero.report(), entries, zero.complaintId(), zero.recordedBy());
        }
        FirRegistered plain = (FirRegistered) event;
        Map<FirField, String> entries =
                entries(plain.firNumber(), plain.report(), plain.informationAt(), recorded.happenedAt());
        return entry(plain.number(), false, before, plain.report(), entries, plain.complaintId(), plain.recordedBy());
    }

    private static FirReportEntry entry(
            EntryNumber number,
            boolean zero,
            @Nullable FirReportEntry before,
            FirReport report,
            Map<FirField, String> entries,
            @Nullable ComplaintId complaint,
            RecordingOfficer recordedBy) {
        return new FirReportEntry(
                number,
                zero,
                before == null ? null : before.reference(),
                before != null,
                report.origin(),
                complaint,
                recordedBy,
                entries,
                report.sections(),
                report.accused());
    }

    private static Map<FirField, String> entries(
            String firNumber, FirReport report, Instant informationAt, Instant registeredAt) {
        Map<FirField, String> entries = new EnumMap<>(FirField.class);
        put(entries, FirField.FIR_NUMBER, firNumber);
        put(entries, FirField.GD_NUMBER, report.gdNumber());
        put(entries, FirField.INFORMATION_AT, informationAt);
        put(entries, FirField.REGISTERED_AT, registeredAt);
        Occurrence occurrence = report.occurrence();
        put(entries, FirField.PLACE, occurrence.place());
        put(entries, FirField.OCCURRENCE_BEGAN, occurrence.began());
        put(entries, FirField.OCCURRENCE_ENDED, occurrence.ended());
        String informant = report.informant().name();
        boolean herself = informant != null && informant.equals(report.victim().name());
        put(entries, FirField.INFORMANT_NAME, herself ? null : informant);
        put(entries, FirField.INFORMANT_RELATION, report.informant().relation());
        put(entries, FirField.VICTIM_AGE, report.victim().age());
        return entries;
    }

    private static void put(Map<FirField, String> entries, FirField field, @Nullable Object value) {
        if (value != null) {
            entries.put(field, value.toString());
        }
    }
}
