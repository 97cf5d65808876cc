package in.sakshi.query.register.fir;

import in.sakshi.desk.query.FirLine;
import in.sakshi.query.register.KnownCase;
import in.sakshi.query.register.StationBooks;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fills in, as lines are read, the course of a case that was taken over, and the numbers of complaints. */
public final class FirFilling implements UnaryOperator<List<FirLine>> {

    private final Lines<FirLine> firs;
    private final Lines<KnownCase> cases;

    /** Looks on those shelves. */
    public FirFilling(Shelves shelves) {
        this.firs = shelves.lines(FirBook.LINES);
        this.cases = shelves.lines(StationBooks.CASES);
    }

    @Override
    public List<FirLine> apply(List<FirLine> lines) {
        Map<String, FirLine> first = firs.find(lines.stream()
                .map(FirFilling::caseOf)
                .filter(id -> lines.stream().noneMatch(line -> line.id().equals(id)))
                .toList());
        List<FirLine> followed =
                lines.stream().map(line -> follow(line, first, lines)).toList();
        Map<String, KnownCase> complaints = cases.find(followed.stream()
                .map(line -> line.report().complaint())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList());
        return followed.stream().map(line -> numbered(line, complaints)).toList();
    }

    private static FirLine follow(FirLine line, Map<String, FirLine> elsewhere, List<FirLine> here) {
        String id = caseOf(line);
        if (id.equals(line.id()) || line.destroyed() != null) {
            return line;
        }
        FirLine found = elsewhere.get(id);
        return here.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(found))
                .map(line::following)
                .orElse(line);
    }

    private static String caseOf(FirLine line) {
        int at = line.id().indexOf('@');
        return at < 0 ? line.id() : line.id().substring(0, at);
    }

    private static FirLine numbered(FirLine line, Map<String, KnownCase> complaints) {
        KnownCase complaint = complaints.get(String.valueOf(line.report().complaint()));
        return complaint == null ? line : line.of(complaint.number());
    }
}
