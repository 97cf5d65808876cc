package in.sakshi.query.report;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.PendencyCount;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The form with, behind each number, everything that is counted in it: no number can differ from its list. Lives for one answer. */
public final class Form {

    /** Of which so many out of all is told in percent. */
    private static final Set<CountLine> SHARES = EnumSet.of(
            CountLine.MORE_THAN_TEN_DAYS,
            CountLine.MANDATORY_COUNSELLING,
            CountLine.IN_TWO_MONTHS,
            CountLine.MEDICAL_IN_TIME,
            CountLine.FEEDBACK_TAKEN,
            CountLine.CONTENT,
            CountLine.FOLLOW_UPS_IN_TIME);

    private static final Set<CountLine> BY_AGE = EnumSet.of(CountLine.PENDING, CountLine.OVERDUE);

    private static final double HUNDRED = 100;

    private final SortedMap<Heading, Map<String, CountedCase>> counted = new TreeMap<>(
            Comparator.comparing(Heading::line).thenComparing(Heading::code, Comparator.nullsFirst(String::compareTo)));

    Form() {
        for (CountLine line : CountLine.values()) {
            counted.put(new Heading(line, null), new TreeMap<>());
        }
    }

    /** Counts it once under the line, and once under its code. */
    void add(CountLine line, @Nullable String code, CountedCase one) {
        if (code != null) {
            counted.computeIfAbsent(new Heading(line, code), first -> new TreeMap<>())
                    .put(one.id(), one);
        }
        add(line, one);
    }

    void add(CountLine line, CountedCase one) {
        counted.computeIfAbsent(new Heading(line, null), first -> new TreeMap<>())
                .put(one.id(), one);
    }

    /** All that is counted under a heading, in the order in which it happened. */
    public List<CountedCase> cases(Heading heading) {
        return counted.getOrDefault(heading, Map.of()).values().stream()
                .sorted(Comparator.comparing(CountedCase::at).thenComparing(CountedCase::id))
                .toList();
    }

    /** Where there are numbers, in the order of the form; each line has one at least. */
    public Collection<Heading> headings() {
        return List.copyOf(counted.keySet());
    }

    /**
     * A number.
     *
     * @param cases address of the list of what is counted in it
     */
    public Figure figure(Heading heading, String cases) {
        Collection<CountedCase> all = counted.getOrDefault(heading, Map.of()).values();
        boolean share = SHARES.contains(heading.line());
        long count = all.stream().filter(CountedCase::counted).count();
        return new Figure(
                heading.id(),
                all.stream().mapToLong(CountedCase::position).max().orElse(0),
                heading.line(),
                heading.code(),
                count,
                share ? Long.valueOf(all.size()) : null,
                value(heading.line(), count, all),
                all.stream().filter(one -> one.counted() && one.marked()).count(),
                BY_AGE.contains(heading.line()) ? byAge(all) : List.of(),
                cases);
    }

    private static @Nullable Double value(CountLine line, long count, Collection<CountedCase> all) {
        if (all.isEmpty()) {
            return null;
        }
        if (line == CountLine.DAYS_TO_DISPOSAL) {
            return rounded((double) all.stream().mapToLong(CountedCase::measure).sum() / all.size());
        }
        return SHARES.contains(line) ? rounded(HUNDRED * count / all.size()) : null;
    }

    /** With one place behind the point, half up. */
    static Double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static List<Long> byAge(Collection<CountedCase> all) {
        return LongStream.range(0, PendencyCount.BANDS)
                .map(band -> all.stream().filter(one -> one.measure() == band).count())
                .boxed()
                .toList();
    }
}
