package in.sakshi.command.fir;

import in.sakshi.command.fir.Demand.By;
import in.sakshi.command.fir.Demands.Basis;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.obligation.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that a report asks for as it stands (अपेक्षित कार्य): by its sections, by the time of its investigation, by its accused. */
final class Demanded {

    private Demanded() {}

    static List<Demand> of(FirFile file, RuleBook rules) {
        Basis basis = file.registered().basis();
        List<Demand> demands = new ArrayList<>(Demands.of(basis, rules));
        demands.add(investigation(basis, rules));
        demands.addAll(arrests(file, basis.registeredAt()));
        return demands;
    }

    /** Counted from the recording of the information, even if the section comes later: the strict reading. */
    static Demand investigation(Basis basis, RuleBook rules) {
        String rule = TimeOfInvestigation.rule(basis, rules);
        return new Demand(Duty.INVESTIGATION.id(), rule, basis.registeredAt(), By.INVESTIGATOR);
    }

    /** Whoever is named as accused of a sexual offence is arrested or noticed, or it is said why not. */
    static List<Demand> arrests(FirFile file, Instant namedAt) {
        Basis basis = file.registered().basis();
        if (!basis.sexual() && !basis.child()) {
            return List.of();
        }
        return file.investigation().named().stream()
                .map(accused -> new Demand(Duty.ARREST.id(accused), "D-89", namedAt, By.INVESTIGATOR))
                .toList();
    }
}
