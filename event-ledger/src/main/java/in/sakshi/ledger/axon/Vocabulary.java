package in.sakshi.ledger.axon;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a domain tells the ledger of its events: under which names they are stored and in which revision. A name once used
 * is used for ever.
 *
 * @param types the class for each stored name
 * @param revisions the revision of those types that are no longer as they were first stored
 * @param inTheClear stored names of the types that hold nothing that a person said, and are not encrypted
 * @param ends types after which another stream is at its end for ever, as its key is destroyed then: from the stream in which the event
 *     stands to that one
 */
public record Vocabulary(
        Map<String, Class<?>> types,
        Map<Class<?>, String> revisions,
        Set<String> inTheClear,
        Map<Class<?>, UnaryOperator<String>> ends) {

    /** A vocabulary without a word. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of());

    public Vocabulary {
        types = Map.copyOf(types);
        revisions = Map.copyOf(revisions);
        inTheClear = Set.copyOf(inTheClear);
        ends = Map.copyOf(ends);
    }

    /**
     * The simple names of all concrete classes under the given sealed interfaces.
     *
     * @throws IllegalArgumentException if one is not sealed, or two classes have the same simple name
     */
    public static Vocabulary ofSealed(Class<?>... roots) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Stream.of(roots).flatMap(Vocabulary::concrete).forEach(type -> put(types, type.getSimpleName(), type));
        return new Vocabulary(types, Map.of(), Set.of(), Map.of());
    }

    /** The same with revisions: of each class, the one in which it is stored from now on. */
    public Vocabulary withRevisions(Map<Class<?>, String> revised) {
        return new Vocabulary(types, revised, inTheClear, ends);
    }

    /** The same where those types are stored in the clear. */
    public Vocabulary withInTheClear(Collection<Class<?>> clear) {
        return new Vocabulary(
                types, revisions, clear.stream().map(Class::getSimpleName).collect(Collectors.toSet()), ends);
    }

    /** The same where an event of that type ends a stream, which follows from its own. */
    public Vocabulary withEnd(Class<?> type, UnaryOperator<String> ended) {
        return new Vocabulary(types, revisions, inTheClear, Map.of(type, ended));
    }

    /** All words of both; the same word may be in both if it means the same. */
    public Vocabulary and(Vocabulary other) {
        Map<String, Class<?>> allTypes = new LinkedHashMap<>(types);
        other.types.forEach((name, type) -> put(allTypes, name, type));
        Map<Class<?>, String> allRevisions = new LinkedHashMap<>(revisions);
        allRevisions.putAll(other.revisions);
        Set<String> allInTheClear = new HashSet<>(inTheClear);
        allInTheClear.addAll(other.inTheClear);
        Map<Class<?>, UnaryOperator<String>> allEnds = new LinkedHashMap<>(ends);
        allEnds.putAll(other.ends);
        return new Vocabulary(allTypes, allRevisions, allInTheClear, allEnds);
    }

    /** How the values in its events look in JSON. */
    public BareValues bareValues() {
        return BareValues.within(types.values());
    }

    @Nullable
    String nameOf(Class<?> type) {
        return type.equals(types.get(type.getSimpleName())) ? type.getSimpleName() : null;
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(Vocabulary::concrete);
        }
        if (type.isInterface()) {
            throw new IllegalArgumentException("vocabulary: " + type.getName() + " is an interface that anybody may"
                    + " implement (expected: sealed, so that all its events are known)");
        }
        return Stream.of(type);
    }

    private static void put(Map<String, Class<?>> types, String name, Class<?> type) {
        Class<?> before = types.putIfAbsent(name, type);
        if (before != null && !before.equals(type)) {
            throw new IllegalArgumentException("vocabulary: '" + name + "' means " + before.getName() + " and "
                    + type.getName() + " (expected: one meaning)");
        }
    }
}
