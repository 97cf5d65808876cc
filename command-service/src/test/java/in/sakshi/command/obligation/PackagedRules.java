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

    public static final RuleBook BOOK = new RuleBook(limits(), papers());

    /** The ladder as it is packaged. */
    public static final Ladder LADDER = new Ladder(rungs());

    private PackagedRules() {}

    static List<TimeLimit> limits() {
        return read("rulebook.json", new TypeReference<>() {});
    }

    static List<DisposalPapers> papers() {
        return read("documents.json", new TypeReference<>() {});
    }

    static List<Rung> rungs() {
        return read("ladder.json", new TypeReference<>() {});
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream json = Objects.requireNonNull(RuleBook.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
