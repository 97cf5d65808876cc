package in.sakshi.web.page;

import in.sakshi.code.Purpose;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.door.Shown;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Finds cases for a page. Every search is on record, with its purpose and its reason. */
final class Finding {

    /** In which column of what was found the case stands. */
    private static final String NUMBER = "number";

    private final MessageSource words;

    Finding(MessageSource words) {
        this.words = words;
    }

    /**
     * The cases that came with the same mobile number, as far as whoever asks may find them.
     *
     * @throws DoorRefused if it is no number
     */
    Shown ofMobile(String mobile, Desk desk) {
        return found(forCare("mobile", mobile, words.getMessage("new.earlierReason", null, desk.language())), desk);
    }

    /** The case with that token on its receipt, by its id; nothing if there is none, or if it can stand on no receipt. */
    Optional<String> ofToken(String token, Desk desk) {
        String reason = words.getMessage("form.otherCaseReason", null, desk.language());
        try {
            return found(forCare("token", token, reason), desk).rows().stream()
                    .map(row -> row.caseOf(NUMBER))
                    .filter(Objects::nonNull)
                    .findFirst();
        } catch (DoorRefused refused) {
            if (refused.status() != HttpStatus.BAD_REQUEST.value()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** What a search of those fields finds. */
    static Shown found(Map<String, String> fields, Desk desk) {
        return JsonMapper.shared().treeToValue(desk.post("/api/searches", fields), Shown.class);
    }

    private static Map<String, String> forCare(String key, String sought, String reason) {
        return Map.of(key, sought, "purpose", Purpose.CARE.name(), "reason", reason);
    }
}
