package in.sakshi.door.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is posted where by the invented staff lists that the product brings along, as far as they are on the class path. */
final class ShippedStaff {

    private static final List<String> LISTS =
            List.of("/in/sakshi/desk/demo-staff.json", "/in/sakshi/standalone/district/staff.json");

    private static final Map<String, Posting> POSTINGS = read();

    private ShippedStaff() {}

    /** The post and unit of an officer. */
    record Posting(String post, String unit) {}

    static Optional<Posting> posting(String officer) {
        return Optional.ofNullable(POSTINGS.get(officer));
    }

    private static Map<String, Posting> read() {
        Map<String, Posting> postings = new HashMap<>();
        for (String list : LISTS) {
            try (InputStream json = ShippedStaff.class.getResourceAsStream(list)) {
                if (json != null) {
                    for (JsonNode officer : new JsonMapper().readTree(json).get("officers")) {
                        postings.put(
                                officer.get("id").stringValue(),
                                new Posting(
                                        officer.get("post").stringValue(),
                                        officer.get("unit").stringValue()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(list, e);
            }
        }
        return postings;
    }
}
