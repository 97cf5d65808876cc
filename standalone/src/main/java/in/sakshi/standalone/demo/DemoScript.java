package in.sakshi.standalone.demo;

import in.sakshi.fact.Kolkata;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked cases of the demo: their commands, in the order of their time.
 *
 * @param cases the cases, of one district; the first is the one that a visitor is shown
 */
record DemoScript(List<DemoCase> cases) {

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
    List<NumberedStep> lines() {
        return cases.stream()
                .flatMap(each -> IntStream.range(0, each.steps().size())
                        .mapToObj(step -> new NumberedStep(
                                each.commandId(step),
                                each.complaint(),
                                each.steps().get(step))))
                .sorted(Comparator.comparing(line -> line.step().at()))
                .toList();
    }

    /** The same cases, all moved by the same number of whole days so that the last command is of that day. */
    DemoScript endingOn(LocalDate day) {
        List<NumberedStep> lines = lines();
        LocalDate ends = Kolkata.dateAt(lines.get(lines.size() - 1).step().at());
        return movedBy(ChronoUnit.DAYS.between(ends, day));
    }

    private DemoScript movedBy(long days) {
        return new DemoScript(cases.stream().map(each -> each.movedBy(days)).toList());
    }
}
