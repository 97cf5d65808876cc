package in.sakshi.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The body of a request, as bytes. */
final class Body {

    /** Far beyond any complaint, and little enough to keep in memory. */
    static final int MOST_BYTES = 256 * 1024;

    private Body() {}

    /** @throws TurnedAway if the body says that it is anything but plain JSON in UTF-8 */
    static void requireJson(HttpServletRequest request) {
        if (!isJson(request.getContentType()) || request.getHeader("Content-Encoding") != null) {
            throw new TurnedAway(ProblemKind.NOT_JSON);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /**
     * Reads it, whether its length was told beforehand or not.
     *
     * @throws TurnedAway if it is too large, or ends before it is complete
     */
    static byte[] of(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new TurnedAway(ProblemKind.INCOMPLETE);
        }
    }

    private static TurnedAway tooLarge() {
        return new TurnedAway(ProblemKind.TOO_LARGE);
    }
}
