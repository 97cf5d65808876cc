package in.sakshi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.care.CareEvent;
import in.sakshi.casework.AlertEvent;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.desk.words.Words;
import in.sakshi.event.EventFamilies;
import in.sakshi.fir.FirEvent;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.oversight.OversightEvent;
import in.sakshi.posting.PostingEvent;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.register.RegisterEvent;
import in.sakshi.retention.DestructionEvent;
import in.sakshi.retention.RetentionEvent;
import in.sakshi.rulebook.RuleBookEvent;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/events.md} from the sealed lists of events, their records and their Javadoc. */
class EventCatalogueTest {

    private static final String GOLDEN = "command-service/src/test/resources/golden";

    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> parts = new LinkedHashSet<>();
    private final Set<Class<?>> families = new LinkedHashSet<>();

    @Test
    void everyEventStandsInTheCatalogueOfEvents() {
        page.append("""

                # What can happen

                Every event of the ledger, in the order of its sealed list. An event is stored under its simple name, in the form
                of its golden file, for ever. A field with `?` may be missing. When an event was recorded, and by whom, the ledger
                knows; when it happened, the event says itself.
                """);
        addChapter("To a complaint", ComplaintEvent.class);
        addChapter("To a first information report", FirEvent.class);
        addChapter("To a duty of a case", ObligationEvent.class);
        addChapter("To a book of the station", RegisterEvent.class);
        addChapter("To her, in a case of any kind", CareEvent.class);
        addChapter("By those above, to a case of any kind", OversightEvent.class);
        addChapter("To the record of a case of any kind", RetentionEvent.class);
        addChapter("To what remains of a case", DestructionEvent.class);
        addChapter("In a preventive action", PreventiveEvent.class);
        addChapter("That somebody is told at once", AlertEvent.class);
        addChapter("To the rule book of a district", RuleBookEvent.class);
        addChapter("To an officer", PostingEvent.class);
        assertThat(families).as("chapters").containsExactlyInAnyOrder(EventFamilies.all());
        page.append("\n## What their fields are made of\n");
        parts.forEach(part -> addDescription(part, ""));
        new GeneratedPage("events.md", getClass(), page.toString()).isFresh();
    }

    private void addChapter(String title, Class<?> family) {
        families.add(family);
        page.append("\n## ").append(title).append("\n");
        for (Class<?> event : family.getPermittedSubclasses()) {
            addDescription(event, nameplate(event.getSimpleName()));
            addParts(event);
        }
    }

    private static String nameplate(String event) {
        String key = "event." + event;
        return "%s · %s · stored as `%s`: %s\n\n"
                .formatted(
                        Words.in(Locale.ENGLISH).text(key),
                        Words.in(Words.HINDI).text(key),
                        event,
                        String.join(", ", goldenFiles(event)));
    }

    private static List<String> goldenFiles(String event) {
        return Sources.filesIn(GOLDEN).stream()
                .filter(file -> file.startsWith(event + ".v"))
                .map(file -> "[%s](../%s/%s)".formatted(file.split("\\.", 3)[1], GOLDEN, file))
                .toList();
    }

    private void addDescription(Class<?> type, String nameplate) {
        page.append("\n### %s\n\n%s%s\n\n%s"
                .formatted(type.getSimpleName(), nameplate, Sources.docOf(type).says(), FieldTable.of(type)));
    }

    private void addParts(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = FieldTable.held(component);
            // A record of one component is stored as that component alone.
            if (held.isRecord() && held.getRecordComponents().length > 1 && parts.add(held)) {
                addParts(held);
            }
        }
    }
}
