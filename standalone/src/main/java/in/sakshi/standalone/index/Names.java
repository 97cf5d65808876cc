package in.sakshi.standalone.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a collection's fields, each kept once. The server reads them anew with every document, and with a hundred thousand
 * cases in the books a fifth of the heap was the same few names.
 */
final class Names {

    /** Far more than a shelf has; beyond it names are taken to be data, of which there is no end, and left as they come. */
    static final int MOST = 1_000;

    private final Map<String, String> names = new HashMap<>();

    /** The same document under kept names, and so are those within it and within its lists. */
    Document kept(Document document) {
        Document kept = new Document();
        document.forEach((name, value) -> kept.put(kept(name), within(value)));
        return kept;
    }

    private String kept(String name) {
        String known = names.get(name);
        if (known == null && names.size() < MOST) {
            names.put(name, name);
        }
        return known == null ? name : known;
    }

    private @Nullable Object within(@Nullable Object value) {
        if (value instanceof Document document) {
            return kept(document);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> kept = new ArrayList<>(list.size());
            list.forEach(each -> kept.add(within(each)));
            return kept;
        }
        return value;
    }
}
