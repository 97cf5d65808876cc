package in.sakshi.query.register.fir;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.Step;
import in.sakshi.fir.AccusedArrested;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.query.print.Print;
import java.util.ArrayList;
import java.util.List;

/** Against whom a report is: persons, numbered in the order in which they became known (अभियुक्त). */
final class FirAccused {

    private FirAccused() {}

    /** An accused as a step names him: by his number, and his name if it is known. */
    static String numbered(AccusedId accused, List<AccusedPerson> all) {
        for (int i = 0; i < all.size(); i++) {
            AccusedPerson person = all.get(i);
            if (person.accusedId().equals(accused)) {
                return person.name() == null ? (i + 1) + "." : (i + 1) + ". " + person.name();
            }
        }
        return "?";
    }

    static String all(FirLine line, Print print) {
        List<AccusedPerson> all = line.report().accused();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            AccusedPerson person = all.get(i);
            String name = person.name();
            String who = name == null ? print.phrase("firs.unknown") : name;
            said.add((i + 1) + ". " + listed(who, person.address(), person.relation()));
        }
        return String.join("; ", said);
    }

    /** How many of them are arrested: persons are counted, not arrests. */
    static String arrested(FirLine line, Print print) {
        long persons = line.steps().getOrDefault(FirColumns.ARRESTS, List.of()).stream()
                .filter(step -> step.event().equals(AccusedArrested.class.getSimpleName()))
                .map(FirAccused::number)
                .distinct()
                .count();
        return print.phrase(
                "firs.arrestedOf",
                Print.number(persons),
                Print.number(line.report().accused().size()));
    }

    private static String number(Step step) {
        String named = step.said().get(0).parts().get(0);
        int dot = named.indexOf('.');
        return dot < 0 ? named : named.substring(0, dot);
    }
}
