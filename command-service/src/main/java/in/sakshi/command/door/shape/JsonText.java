package in.sakshi.command.door.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as strictly as a record deserves: UTF-8, one value, no field twice, nothing deep or endless. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(40)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonText() {}

    /**
     * Reads a body.
     *
     * @param place notes what is wrong with it, and where
     * @return the value; absent if there is none
     */
    public static @Nullable JsonNode read(byte[] body, Place place) {
        if (!beginsAsUtf8(body)) {
            return wrong(place, FieldCode.NOT_UTF_8);
        }
        try (JsonParser parser = MAPPER.createParser(body)) {
            return read(parser, place);
        }
    }

    // Of a parser's exceptions only type and place are used: their messages quote the body.
    private static @Nullable JsonNode read(JsonParser parser, Place place) {
        try {
            JsonNode root = MAPPER.readTree(parser);
            return root == null ? wrong(place, FieldCode.NO_BODY) : root;
        } catch (MismatchedInputException e) {
            JsonPointer where = parser.streamReadContext().pathAsPointer();
            return where.matches() ? broken(parser, place) : wrong(at(where, place), FieldCode.TWICE);
        } catch (JacksonException e) {
            return broken(parser, at(parser.streamReadContext().pathAsPointer(), place));
        }
    }

    private static @Nullable JsonNode broken(JsonParser parser, Place place) {
        TokenStreamLocation location = parser.currentLocation();
        return wrong(
                place,
                FieldCode.BROKEN_JSON,
                String.valueOf(location.getLineNr()),
                String.valueOf(location.getColumnNr()));
    }

    private static @Nullable JsonNode wrong(Place place, FieldCode code, String... details) {
        place.wrong(code, details);
        return null;
    }

    private static Place at(JsonPointer pointer, Place place) {
        Place here = place;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            here = rest.mayMatchElement()
                    ? here.at(rest.getMatchingIndex())
                    : here.at(FieldName.shown(rest.getMatchingProperty()));
        }
        return here;
    }

    /** The parser would otherwise guess at UTF-16 or UTF-32, which JSON between systems may not be. */
    private static boolean beginsAsUtf8(byte[] body) {
        for (int i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0 || body[i] == (byte) 0xFE || body[i] == (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }
}
