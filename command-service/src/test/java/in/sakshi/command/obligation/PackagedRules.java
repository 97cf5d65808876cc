package in.sakshi.command.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rule book as it is packaged with the service. */
public final class PackagedRules {

    public static final RuleBook BOOK = new RuleBook(limits());

    private PackagedRules() {}

    static List<TimeLimit> limits() {
        try (InputStream json = Objects.requireNonNull(RuleBook.class.getResourceAsStream("rulebook.json"))) {
            return JsonMapper.shared().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
