package in.sakshi.query.register.helpdesk;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.Respondent;
import in.sakshi.desk.query.Application;
import in.sakshi.desk.query.Correction;
import in.sakshi.desk.query.GdEntry;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.shelf.Recorded;
import org.jspecify.annotations.Nullable;

/** Strikes an entry through and writes the right one beside it (संशोधन). */
final class Correcting {

    private Correcting() {}

    static HelpDeskLine corrected(HelpDeskLine line, EntryCorrected event, Recorded recorded) {
        Correction correction = new Correction(
                event.field(),
                event.oldValue(),
                event.newValue(),
                recorded.by().officer(),
                recorded.happenedAt(),
                event.reason());
        HelpDeskLine struck = line.with(correction, corrected(line.application(), event));
        GdEntry gd = line.handling().gd();
        return event.field() == EntryField.GD_NUMBER && gd != null
                ? struck.with(line.handling().withGd(new GdEntry(required(event), gd.at())))
                : struck;
    }

    private static Application corrected(Application before, EntryCorrected event) {
        String value = event.newValue();
        return switch (event.field()) {
            case COMPLAINANT_NAME,
                    COMPLAINANT_AGE,
                    GUARDIAN_NAME,
                    COMPLAINANT_ADDRESS,
                    COMPLAINANT_BEAT,
                    COMPLAINANT_MOBILE -> before.with(corrected(before.complainant(), event.field(), value));
            case RESPONDENT_NAME, RESPONDENT_ADDRESS, RESPONDENT_RELATION ->
                before.with(corrected(before.respondent(), event.field(), value));
            case CATEGORY -> before.withCategory(ComplaintCategory.valueOf(required(event)));
            case BRIEF_FACTS -> before.withBriefFacts(required(event));
            case SOURCE_REFERENCE -> before.withSourceReference(value);
            case GD_NUMBER -> before;
        };
    }

    private static Complainant corrected(Complainant she, EntryField field, @Nullable String value) {
        return new Complainant(
                field == EntryField.COMPLAINANT_NAME ? value : she.name(),
                field == EntryField.COMPLAINANT_AGE ? age(value) : she.age(),
                field == EntryField.GUARDIAN_NAME ? value : she.guardianName(),
                field == EntryField.COMPLAINANT_ADDRESS ? value : she.address(),
                field == EntryField.COMPLAINANT_BEAT ? value : she.beat(),
                field == EntryField.COMPLAINANT_MOBILE ? value : she.mobile(),
                she.safeToCall());
    }

    private static Respondent corrected(@Nullable Respondent before, EntryField field, @Nullable String value) {
        Respondent they = before == null ? new Respondent(null, null, null) : before;
        return new Respondent(
                field == EntryField.RESPONDENT_NAME ? value : they.name(),
                field == EntryField.RESPONDENT_ADDRESS ? value : they.address(),
                field == EntryField.RESPONDENT_RELATION ? value : they.relation());
    }

    private static @Nullable Integer age(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    private static String required(EntryCorrected event) {
        String value = event.newValue();
        if (value == null) {
            throw new IllegalStateException("correction of " + event.field() + " in complaint " + event.complaintId()
                    + " leaves it empty (expected: a value, as this entry is never empty)");
        }
        return value;
    }
}
