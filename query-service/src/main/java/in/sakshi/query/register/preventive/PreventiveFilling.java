package in.sakshi.query.register.preventive;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.query.register.KnownCase;
import in.sakshi.query.register.StationBooks;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelves;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills in, as lines are read, the number of the case of which an action comes, and how many were taken against the same person before. */
public final class PreventiveFilling implements UnaryOperator<List<PreventiveLine>> {

    private final Lines<PreventiveLine> actions;
    private final Lines<KnownCase> cases;

    /** Looks on those shelves. */
    public PreventiveFilling(Shelves shelves) {
        this.actions = shelves.lines(PreventiveBook.LINES);
        this.cases = shelves.lines(StationBooks.CASES);
    }

    @Override
    public List<PreventiveLine> apply(List<PreventiveLine> lines) {
        Map<String, KnownCase> origins = cases.find(lines.stream()
                .map(PreventiveFilling::origin)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList());
        return lines.stream().map(line -> filled(line, origins)).toList();
    }

    private PreventiveLine filled(PreventiveLine line, Map<String, KnownCase> origins) {
        if (line.destroyed() != null) {
            return line;
        }
        KnownCase origin = origins.get(String.valueOf(origin(line)));
        return line.beside(origin == null ? null : origin.number(), earlier(line));
    }

    private static @Nullable CaseId origin(PreventiveLine line) {
        return line.destroyed() == null ? line.action().arisenFrom() : null;
    }

    /** The same person is who bears the same name and father’s name, or has the same mobile number. */
    private long earlier(PreventiveLine line) {
        Set<String> found = new HashSet<>();
        collect(PreventiveBook.PERSON, line, found);
        collect(PreventiveBook.MOBILE, line, found);
        return found.size();
    }

    private void collect(Property<PreventiveLine, String> property, PreventiveLine line, Set<String> found) {
        String same = property.value().apply(line);
        if (!same.isEmpty()) {
            Instant before = line.entered().happenedAt();
            actions.forEach(
                    List.of(property.is(same), new Condition.Within<>(PreventiveBook.TAKEN_AT, Instant.EPOCH, before)),
                    each -> found.add(each.id()));
        }
    }
}
