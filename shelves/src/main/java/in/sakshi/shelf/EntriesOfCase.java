package in.sakshi.shelf;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.Line;
import in.sakshi.ledger.CommittedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** Reads lines that stand under {@code <case>@<sequence>}: as a case's events have no gaps, their ids are known. */
public final class EntriesOfCase<L extends Line> {

    private static final int AT_ONCE = 100;

    private final Lines<L> lines;

    /** A reading of those lines. */
    public EntriesOfCase(Lines<L> lines) {
        this.lines = lines;
    }

    /** All lines of the case, in the order of its events; none if there is no such case. */
    public List<L> of(CaseId id) {
        List<L> all = new ArrayList<>();
        List<L> more;
        do {
            more = from(id, all.size());
            all.addAll(more);
        } while (more.size() == AT_ONCE);
        return all;
    }

    private List<L> from(CaseId id, long sequence) {
        List<String> ids = LongStream.range(sequence, sequence + AT_ONCE)
                .mapToObj(each -> CommittedEvent.key(id.toString(), each))
                .toList();
        Map<String, L> found = lines.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
