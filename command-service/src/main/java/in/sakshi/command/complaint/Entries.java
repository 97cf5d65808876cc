package in.sakshi.command.complaint;

import in.sakshi.casework.CaseEvent;
import in.sakshi.complaint.CategorySet;
import in.sakshi.complaint.Complainant;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.complaint.Respondent;
import in.sakshi.complaint.RespondentNamed;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the application register now, corrections included (प्रविष्टियां). */
record Entries(Map<EntryField, String> values) {

    static Entries of(ComplaintReceived event) {
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        Complainant she = event.complainant();
        Integer age = she.age();
        put(values, EntryField.COMPLAINANT_NAME, she.name());
        put(values, EntryField.COMPLAINANT_AGE, age == null ? null : age.toString());
        put(values, EntryField.GUARDIAN_NAME, she.guardianName());
        put(values, EntryField.COMPLAINANT_ADDRESS, she.address());
        put(values, EntryField.COMPLAINANT_BEAT, she.beat());
        put(values, EntryField.COMPLAINANT_MOBILE, she.mobile());
        Respondent respondent = event.respondent();
        if (respondent != null) {
            put(values, EntryField.RESPONDENT_NAME, respondent.name());
            put(values, EntryField.RESPONDENT_ADDRESS, respondent.address());
            put(values, EntryField.RESPONDENT_RELATION, respondent.relation());
        }
        put(values, EntryField.CATEGORY, event.category().name());
        put(values, EntryField.BRIEF_FACTS, event.briefFacts());
        put(values, EntryField.SOURCE_REFERENCE, event.sourceReference());
        return new Entries(Collections.unmodifiableMap(values));
    }

    Entries after(CaseEvent event) {
        if (event instanceof EntryCorrected corrected) {
            return with(corrected.field(), corrected.newValue());
        }
        if (event instanceof CategorySet set) {
            return with(EntryField.CATEGORY, set.category().name());
        }
        if (event instanceof RespondentNamed named) {
            Respondent they = named.respondent();
            return with(EntryField.RESPONDENT_NAME, they.name())
                    .with(EntryField.RESPONDENT_ADDRESS, they.address())
                    .with(EntryField.RESPONDENT_RELATION, they.relation());
        }
        if (event instanceof GdEntryMade made) {
            return with(EntryField.GD_NUMBER, made.gdNumber());
        }
        return this;
    }

    /** What stands in that field, if anything. */
    Optional<String> value(EntryField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** What stands in a field that is never empty. */
    String required(EntryField field) {
        return value(field).orElseThrow(() -> new IllegalStateException("entries: " + field + " is empty"));
    }

    /** Against whom, as it stands. */
    Respondent respondent() {
        return new Respondent(
                values.get(EntryField.RESPONDENT_NAME),
                values.get(EntryField.RESPONDENT_ADDRESS),
                values.get(EntryField.RESPONDENT_RELATION));
    }

    private Entries with(EntryField field, @Nullable String value) {
        Map<EntryField, String> changed = new EnumMap<>(EntryField.class);
        changed.putAll(values);
        put(changed, field, value);
        return new Entries(Collections.unmodifiableMap(changed));
    }

    private static void put(Map<EntryField, String> values, EntryField field, @Nullable String value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }
}
