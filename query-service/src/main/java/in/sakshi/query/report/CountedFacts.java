package in.sakshi.query.report;

import in.sakshi.casework.CaseKind;
import in.sakshi.code.FirOrigin;
import in.sakshi.code.PreventiveSection;
import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.Known;
import in.sakshi.query.pendency.Moment;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in the numbers of the form that count what happened in its days. */
final class CountedFacts {

    private static final String SQUAD = FirOrigin.ANTI_ROMEO.name();

    private static final Set<String> SECURITY =
            Set.of(PreventiveSection.P126.name(), PreventiveSection.P135.name(), PreventiveSection.P170.name());

    private static final long TEN_DAYS = 10;

    /** Which totals count that a case of a kind began. */
    private static final Map<CaseKind, List<CountLine>> RECEIVED = Map.of(
            CaseKind.COMPLAINT, List.of(CountLine.RECEIVED_BY_SOURCE, CountLine.RECEIVED_BY_CATEGORY),
            CaseKind.FIR, List.of(CountLine.FIRS));

    private final CaseReading reading;
    private final MandatoryCounselling mandatory;

    CountedFacts(Shelves shelves) {
        this.reading = new CaseReading(shelves);
        this.mandatory = new MandatoryCounselling(shelves);
    }

    void fill(Form form, Collection<StationCode> stations, Span span, Moment moment) {
        Map<FactKind, List<FactLine>> facts = new EnumMap<>(FactKind.class);
        reading.facts(
                stations,
                span,
                moment,
                line -> facts.computeIfAbsent(line.kind(), first -> new ArrayList<>())
                        .add(line));
        received(form, facts, moment);
        gone(form, stations, span, moment);
        disposed(form, facts, moment);
        registered(form, facts, moment);
        mandatory.fill(form, of(facts, FactKind.MANDATORY), moment);
        last(of(facts, FactKind.FEEDBACK)).forEach(line -> form.add(CountLine.CONTENT, content(line, moment)));
    }

    private static void received(Form form, Map<FactKind, List<FactLine>> facts, Moment moment) {
        of(facts, FactKind.RECEIVED).forEach(line -> {
            form.add(CountLine.RECEIVED_BY_SOURCE, line.about(), one(line, false));
            line.codesAt(moment)
                    .forEach(category -> form.add(CountLine.RECEIVED_BY_CATEGORY, category, one(line, false)));
        });
        of(facts, FactKind.REFERRED)
                .forEach(line -> line.codesAt(moment)
                        .forEach(agency -> form.add(CountLine.REFERRALS, agency, counted(line, line.id()))));
    }

    /** That they were received, is known of those as well. */
    private void gone(Form form, Collection<StationCode> stations, Span span, Moment moment) {
        reading.gone(stations, span, line -> {
            form.add(CountLine.DESTROYED, gone(line));
            if (line.beganIn(span, moment)) {
                RECEIVED.getOrDefault(line.caseId().kind(), List.of()).forEach(number -> form.add(number, gone(line)));
            }
        });
    }

    private static CountedCase gone(GoneLine line) {
        return new CountedCase(
                line.caseId().toString(),
                line.position(),
                line.caseId(),
                line.number(),
                line.station(),
                null,
                line.begun().happenedAt(),
                true,
                false,
                0);
    }

    /** A complaint that was disposed of twice in these days is counted once, by the later disposal. */
    private void disposed(Form form, Map<FactKind, List<FactLine>> facts, Moment moment) {
        List<FactLine> disposed = last(of(facts, FactKind.DISPOSED));
        List<FactLine> reunited = of(facts, FactKind.REUNITED);
        Map<String, FactLine> reopened = marks(FactPages.REOPENED, disposed, reunited);
        disposed.forEach(line -> {
            boolean marked = isMarked(line, reopened.get(Told.id(line.whose().caseId(), FactPages.REOPENED)), moment);
            form.add(CountLine.DISPOSED, line.about(), one(line, marked));
            form.add(CountLine.DAYS_TO_DISPOSAL, one(line, marked));
            form.add(CountLine.MORE_THAN_TEN_DAYS, counted(line, marked, days(line) > TEN_DAYS));
        });
        reunited.forEach(line -> form.add(
                CountLine.REUNITED,
                one(line, isMarked(line, reopened.get(Told.id(line.whose().caseId(), FactPages.REOPENED)), moment))));
    }

    private void registered(Form form, Map<FactKind, List<FactLine>> facts, Moment moment) {
        List<FactLine> firs = of(facts, FactKind.FIR);
        Map<String, FactLine> moved = marks(FactPages.MOVED, firs, List.of());
        firs.forEach(line -> {
            CountedCase fir =
                    one(line, isMarked(line, moved.get(Told.id(line.whose().caseId(), FactPages.MOVED)), moment));
            form.add(CountLine.FIRS, fir);
            line.codesAt(moment).forEach(section -> form.add(CountLine.FIRS, section, fir));
            if (line.about().equals(SQUAD)) {
                form.add(CountLine.SQUAD_FIRS, fir);
            }
        });
        of(facts, FactKind.ARRESTED).stream()
                .filter(line -> line.about().equals(SQUAD))
                .forEach(line -> form.add(
                        CountLine.SQUAD_ARRESTED,
                        counted(line, String.valueOf(line.detail().person()))));
        of(facts, FactKind.PREVENTIVE).stream()
                .filter(line -> line.codesAt(moment).stream().anyMatch(SECURITY::contains))
                .forEach(line -> form.add(CountLine.PREVENTIVE, one(line, false)));
        last(of(facts, FactKind.INVESTIGATED)).forEach(line -> form.add(CountLine.IN_TWO_MONTHS, kept(line)));
    }

    private static List<FactLine> of(Map<FactKind, List<FactLine>> facts, FactKind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    /** Of each case the last one. */
    static List<FactLine> last(List<FactLine> facts) {
        Map<String, FactLine> last = new HashMap<>();
        facts.stream()
                .sorted(Comparator.comparing((FactLine line) -> line.when().happenedAt())
                        .thenComparing(FactLine::position))
                .forEach(line -> last.put(line.whose().caseId().toString(), line));
        return List.copyOf(last.values());
    }

    private Map<String, FactLine> marks(String what, List<FactLine> some, List<FactLine> others) {
        return reading.facts(Stream.concat(some.stream(), others.stream())
                .map(line -> Told.id(line.whose().caseId(), what))
                .distinct()
                .toList());
    }

    /** Whether it was so after the fact, as far as that counts. */
    private static boolean isMarked(FactLine line, @Nullable FactLine mark, Moment moment) {
        return mark != null
                && mark.said().stream()
                        .map(FactLine.Said::since)
                        .filter(since -> since.holdsAt(moment.at(), moment.reading()))
                        .map(Known::happenedAt)
                        .anyMatch(since -> !since.isBefore(line.when().happenedAt()));
    }

    private static long days(FactLine line) {
        Long days = line.detail().days();
        return days == null ? 0 : days;
    }

    private static CountedCase one(FactLine line, boolean marked) {
        return counted(line, marked, true);
    }

    /** What she said counts; what she was not asked, the score says. */
    private static CountedCase content(FactLine line, Moment moment) {
        List<String> said = line.codesAt(moment);
        return said.isEmpty() ? kept(line) : counted(line, false, Boolean.parseBoolean(said.get(0)));
    }

    private static CountedCase kept(FactLine line) {
        return counted(line, false, Boolean.TRUE.equals(line.detail().kept()));
    }

    private static CountedCase counted(FactLine line, String id) {
        return new CountedCase(
                id,
                line.position(),
                line.whose().caseId(),
                line.whose().number(),
                line.whose().station(),
                line.detail().person(),
                line.when().happenedAt(),
                true,
                false,
                0);
    }

    private static CountedCase counted(FactLine line, boolean marked, boolean counted) {
        return new CountedCase(
                line.whose().caseId().toString(),
                line.position(),
                line.whose().caseId(),
                line.whose().number(),
                line.whose().station(),
                null,
                line.when().happenedAt(),
                counted,
                marked,
                days(line));
    }

    /** The same for whoever counts by other lines. */
    static CountedCase share(FactLine line, boolean counted) {
        return counted(line, false, counted);
    }
}
