package in.sakshi.command.door;

import in.sakshi.command.door.shape.UuidShape;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The header by which a caller makes a command safe to send again: the command's id, made by the caller. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /**
     * The id of the command, bare or between quotation marks, as the draft standard of the header writes it.
     *
     * @throws TurnedAway if it is missing, given twice or no UUID
     */
    static UUID of(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders(HEADER));
        if (values.size() != 1) {
            throw wrong();
        }
        return UuidShape.parse(unquoted(values.get(0).strip())).orElseThrow(IdempotencyKey::wrong);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static TurnedAway wrong() {
        return new TurnedAway(ProblemKind.NO_KEY, HEADER);
    }
}
