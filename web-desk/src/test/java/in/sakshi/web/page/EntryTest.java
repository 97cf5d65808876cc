package in.sakshi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.RowKind;
import in.sakshi.desk.words.Words;
import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EntryTest {

    private static final String RECEIVED = """
            {"type": "ComplaintReceived", "payload": {"category": "DV", "briefFacts": "रास्ते में पीछा करता है",
             "complainant": {"name": "गीता देवी", "age": 24}, "respondent": null}}""";

    @Test
    void whatWasEnteredStandsInTheOrderOfTheRegister() {
        assertThat(Entry.in(history(RECEIVED), Words.in(Locale.ENGLISH)))
                .extracting(Entry::now)
                .containsExactly("गीता देवी", "24", "Domestic violence", "रास्ते में पीछा करता है");
    }

    @Test
    void whatWasCorrectedIsStruckThroughAndStaysReadable() {
        List<Entry> entries = Entry.in(
                history(
                        RECEIVED,
                        correction("BRIEF_FACTS", "रास्ते में पीछा करता है", "बाजार में पीछा करता है"),
                        correction("CATEGORY", "DV", "STALK"),
                        correction("BRIEF_FACTS", "बाजार में पीछा करता है", "मेले में पीछा करता है")),
                Words.in(Locale.ENGLISH));

        assertThat(entries.get(3).now()).isEqualTo("मेले में पीछा करता है");
        assertThat(entries.get(3).struck()).containsExactly("रास्ते में पीछा करता है", "बाजार में पीछा करता है");
        assertThat(entries.get(2).struck()).containsExactly("Domestic violence");
        assertThat(entries.get(2).now()).isNotEqualTo("STALK").isNotEmpty();
    }

    @Test
    void whatWasEnteredLaterStandsInItsPlace() {
        List<Entry> entries = Entry.in(
                history(
                        RECEIVED,
                        "{\"type\": \"GdEntryMade\", \"payload\": {\"gdNumber\": \"031\"}}",
                        correction("GUARDIAN_NAME", null, "रमेश")),
                Words.in(Locale.ENGLISH));

        assertThat(entries)
                .extracting(Entry::now)
                .startsWith("गीता देवी", "24", "रमेश")
                .endsWith("031");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.struck()).isEmpty());
    }

    @Test
    void ofADestroyedRecordNothingStandsThere() {
        assertThat(Entry.in(
                        history(
                                "{\"type\": \"ComplaintReceived\", \"payload\": null}",
                                "{\"type\": \"GdEntryMade\", \"payload\": null}",
                                "{\"type\": \"EntryCorrected\", \"payload\": null}",
                                "{\"type\": \"EntryCorrected\"}"),
                        Words.in(Words.HINDI)))
                .isEmpty();
    }

    @Test
    void ofWhatIsNoComplaintThereIsNoEntry() {
        assertThat(Entry.in(history("{\"type\": \"FirRegistered\", \"payload\": {}}"), Words.in(Words.HINDI)))
                .isEmpty();
    }

    private static String correction(String field, @Nullable String from, String to) {
        String old = from == null ? "null" : "\"" + from + "\"";
        return "{\"type\": \"EntryCorrected\", \"payload\": {\"field\": \"%s\", \"oldValue\": %s, \"newValue\": \"%s\"}}"
                .formatted(field, old, to);
    }

    private static Shown history(String... lines) {
        List<ShownRow> rows = Stream.of(lines)
                .map(line -> new ShownRow(RowKind.ENTRY, JsonMapper.shared().readTree(line), null, false, List.of()))
                .toList();
        return new Shown(1, Instant.EPOCH, null, rows.size(), 0, 500, List.of(), rows, 0, List.of());
    }
}
