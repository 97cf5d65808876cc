package in.sakshi.standalone.demo;

import in.sakshi.fact.Kolkata;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the demo records: the commands of its cases, in the order of their time.
 *
 * @param cases the cases, of one district; the first is the one that a visitor is shown
 */
record DemoScript(List<DemoCase> cases) {

    /**
     * One command of one of the cases.
     *
     * @param id the id of the command, the same at every load
     */
    record Line(UUID id, DemoStep step) {}

    DemoScript {
        cases = List.copyOf(cases);
    }

    /** Reads the scripts of the cases. */
    static DemoScript read(List<byte[]> scripts) {
        JsonMapper json = new JsonMapper();
        return new DemoScript(
                scripts.stream().map(script -> DemoCase.read(json, script)).toList());
    }

    /** The case that a visitor is shown. */
    DemoCase shown() {
        return cases.get(0);
    }

    /** Every command, those of the same moment in the order of the cases. */
    List<Line> lines() {
        return cases.stream()
                .flatMap(each -> IntStream.range(0, each.steps().size())
                        .mapToObj(step ->
                                new Line(each.commandId(step), each.steps().get(step))))
                .sorted(Comparator.comparing(line -> line.step().at()))
                .toList();
    }

    /** The same cases, all moved by the same number of whole days so that the last command is of that day. */
    DemoScript endingOn(LocalDate day) {
        List<Line> lines = lines();
        LocalDate ends = Kolkata.dateAt(lines.get(lines.size() - 1).step().at());
        return movedBy(ChronoUnit.DAYS.between(ends, day));
    }

    /** The same cases, moved so that the first command is of that day. */
    DemoScript beginningOn(LocalDate day) {
        return movedBy(
                ChronoUnit.DAYS.between(Kolkata.dateAt(lines().get(0).step().at()), day));
    }

    private DemoScript movedBy(long days) {
        return new DemoScript(cases.stream().map(each -> each.movedBy(days)).toList());
    }
}
