package in.sakshi.web.page;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.desk.words.Words;
import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What stands in one place of the application register about a complaint (प्रविष्टि), as its history tells it.
 *
 * @param name of the place
 * @param struck what stood there before, oldest first
 * @param now what stands there
 */
record Entry(String name, List<String> struck, String now) {

    private static final Set<String> CODES =
            Arrays.stream(ComplaintCategory.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, EntryField> FIELDS =
            Arrays.stream(EntryField.values()).collect(Collectors.toUnmodifiableMap(Enum::name, field -> field));

    Entry {
        struck = List.copyOf(struck);
    }

    /** All that was entered about a complaint, in the order of the register; places in which nothing ever stood are left out. */
    static List<Entry> in(Shown history, Words words) {
        Map<EntryField, Entry> entries = new EnumMap<>(EntryField.class);
        for (ShownRow row : history.rows()) {
            JsonNode payload = row.payload();
            if (payload != null && row.said("type").equals(ComplaintReceived.class.getSimpleName())) {
                for (EntryField field : EntryField.values()) {
                    entries.put(
                            field,
                            new Entry(words.label(field), List.of(), text(field, received(payload, field), words)));
                }
            } else if (payload != null && row.said("type").equals(GdEntryMade.class.getSimpleName())) {
                String number = payload.path("gdNumber").asString("");
                entries.put(EntryField.GD_NUMBER, new Entry(words.label(EntryField.GD_NUMBER), List.of(), number));
            } else if (payload != null && row.said("type").equals(EntryCorrected.class.getSimpleName())) {
                correct(entries, payload, words);
            }
        }
        return entries.values().stream()
                .filter(entry -> !entry.now().isEmpty() || !entry.struck().isEmpty())
                .toList();
    }

    private static void correct(Map<EntryField, Entry> entries, JsonNode correction, Words words) {
        EntryField field = FIELDS.get(correction.path("field").asString(""));
        if (field == null) {
            // Nobody can read any more what was corrected: the record was destroyed.
            return;
        }
        Entry former = entries.getOrDefault(field, new Entry(words.label(field), List.of(), ""));
        List<String> struck = new ArrayList<>(former.struck());
        String old = text(field, correction.path("oldValue"), words);
        if (!old.isEmpty()) {
            struck.add(old);
        }
        entries.put(field, new Entry(former.name(), struck, text(field, correction.path("newValue"), words)));
    }

    /** Where in the event that stands; nowhere if it is entered later. */
    private static JsonNode received(JsonNode complaint, EntryField field) {
        JsonNode complainant = complaint.path("complainant");
        JsonNode respondent = complaint.path("respondent");
        return switch (field) {
            case COMPLAINANT_NAME -> complainant.path("name");
            case COMPLAINANT_AGE -> complainant.path("age");
            case GUARDIAN_NAME -> complainant.path("guardianName");
            case COMPLAINANT_ADDRESS -> complainant.path("address");
            case COMPLAINANT_BEAT -> complainant.path("beat");
            case COMPLAINANT_MOBILE -> complainant.path("mobile");
            case RESPONDENT_NAME -> respondent.path("name");
            case RESPONDENT_ADDRESS -> respondent.path("address");
            case RESPONDENT_RELATION -> respondent.path("relation");
            case CATEGORY -> complaint.path("category");
            case BRIEF_FACTS -> complaint.path("briefFacts");
            case SOURCE_REFERENCE -> complaint.path("sourceReference");
            case GD_NUMBER -> complaint.path("gdNumber");
        };
    }

    private static String text(EntryField field, JsonNode value, Words words) {
        String text = value.asString("");
        return field == EntryField.CATEGORY && CODES.contains(text)
                ? words.label(ComplaintCategory.valueOf(text))
                : text;
    }
}
