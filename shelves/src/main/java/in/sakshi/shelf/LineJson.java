package in.sakshi.shelf;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.sakshi.care.CareEvent;
import in.sakshi.casework.AlertEvent;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.fir.FirEvent;
import in.sakshi.ledger.axon.Vocabulary;
import in.sakshi.obligation.ObligationEvent;
import in.sakshi.oversight.OversightEvent;
import in.sakshi.preventive.PreventiveEvent;
import in.sakshi.register.RegisterEvent;
import tools.jackson.databind.json.JsonMapper;

/** How lines look in JSON, on the shelves and at the door: ids as bare text, and nothing where nothing stands. */
public final class LineJson {

    /** The events that lines are made of. */
    public static final Vocabulary EVENTS = Vocabulary.ofSealed(
            ComplaintEvent.class,
            FirEvent.class,
            CareEvent.class,
            PreventiveEvent.class,
            OversightEvent.class,
            AlertEvent.class,
            ObligationEvent.class,
            RegisterEvent.class);

    private LineJson() {}

    /** A mapper that writes and reads lines. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(EVENTS.bareValues())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
