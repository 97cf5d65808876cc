package in.sakshi.query.access;

import in.sakshi.casework.CaseId;
import in.sakshi.ledger.Bytes;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.DamagedLedger;
import in.sakshi.ledger.NewEvent;
import in.sakshi.query.access.Look.CaseOpened;
import in.sakshi.query.access.Look.CasesSearched;
import in.sakshi.query.access.Look.CasesShown;
import in.sakshi.query.access.Look.FileTaken;
import in.sakshi.shelf.LineJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How looks are stored. Each has a stream of its own, so that nobody who looks waits for another; before the slash in its name stands
 * under whose key what was said in it is encrypted: that of the case, or one for all searches.
 */
final class LookForm {

    private static final String SHOWN = "shown";
    private static final String SEARCH = "search";
    private static final JsonMapper JSON = LineJson.mapper();
    private static final Bytes NO_METADATA = Bytes.ofText("{}");

    private static final Map<String, Class<? extends Look>> TYPES = Stream.<Class<? extends Look>>of(
                    CasesShown.class, CaseOpened.class, FileTaken.class, CasesSearched.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    /** The types in which there are only ids, codes and times. */
    static final Set<String> IN_THE_CLEAR = Set.of(CasesShown.class.getSimpleName(), FileTaken.class.getSimpleName());

    private LookForm() {}

    /** The stream under whose key a stream is encrypted. */
    static String keyOf(String stream) {
        return stream.substring(0, stream.indexOf('/'));
    }

    static NewEvent stored(Look look, UUID id) {
        return new NewEvent(
                key(look) + "/" + id,
                0,
                id.toString(),
                look.getClass().getSimpleName(),
                null,
                NO_METADATA,
                Bytes.ofText(JSON.writeValueAsString(look)));
    }

    private static String key(Look look) {
        if (look instanceof CaseOpened opened) {
            return opened.caseId().toString();
        }
        return look instanceof CasesSearched ? SEARCH : SHOWN;
    }

    /** The case of a look whose words cannot be read any more, as its key is destroyed. */
    static CaseId caseOfUnreadable(CommittedEvent event) {
        return new CaseId(keyOf(event.stream()));
    }

    /**
     * What was stored.
     *
     * @throws DamagedLedger if it is no look
     */
    static Look read(CommittedEvent event, Bytes payload) {
        @Nullable Class<? extends Look> type = TYPES.get(event.type());
        if (type == null) {
            throw new DamagedLedger("look " + event.key() + ": its type " + event.type()
                    + " is not known (expected: one of " + List.copyOf(TYPES.keySet()) + ")");
        }
        try {
            return JSON.readValue(payload.text().getBytes(StandardCharsets.UTF_8), type);
        } catch (JacksonException e) {
            // What stands there is not repeated: somebody's words may be in it.
            throw new DamagedLedger(
                    "look " + event.key() + ": it is no " + event.type() + " (expected: what was recorded)");
        }
    }
}
