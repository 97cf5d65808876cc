package in.sakshi.shelf;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.sakshi.event.EventFamilies;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.retention.DestroyedId;
import in.sakshi.retention.RecordDestroyed;
import tools.jackson.databind.json.JsonMapper;

/** How lines look in JSON, on the shelves and at the door: ids as bare text, and nothing where nothing stands. */
public final class LineJson {

    /** The events that lines are made of. */
    public static final Vocabulary EVENTS = Vocabulary.ofSealed(EventFamilies.all())
            .withInTheClear(EventFamilies.inTheClear())
            .withEnd(RecordDestroyed.class, DestroyedId::caseOf);

    private LineJson() {}

    /** A mapper that writes and reads lines. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(EVENTS.bareValues())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
