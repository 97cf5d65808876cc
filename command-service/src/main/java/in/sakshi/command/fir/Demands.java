package in.sakshi.command.fir;

import static in.sakshi.command.fir.Demand.By.DESK;
import static in.sakshi.command.fir.Demand.By.INVESTIGATOR;
import static in.sakshi.command.fir.Demand.By.IN_CHARGE;
import static in.sakshi.command.fir.Demand.By.SHO;

import in.sakshi.command.fir.Demand.By;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.law.Act;
import in.sakshi.law.Mark;
import in.sakshi.law.Section;
import in.sakshi.law.Statutes;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the sections of a report ask for (धाराओं से उत्पन्न दायित्व). What protects her runs from the information, what the law counts
 * from the registration runs from there.
 */
final class Demands {

    private static final int SERIOUS_FOR_THE_SCENE = 7;

    private static final int TOO_GRAVE_FOR_A_COMMITTEE = 10;

    private static final Set<Section> DOWRY_DEATH = Set.of(new Section(Act.BNS, "80"), new Section(Act.IPC, "304B"));

    private final Basis basis;
    private final List<Demand> demands = new ArrayList<>();

    private Demands(Basis basis) {
        this.basis = basis;
    }

    /**
     * From what it follows.
     *
     * @param sections of the report
     * @param childVictim whether the victim is known to be under eighteen
     * @param informationAt when the information was received
     * @param registeredAt when it was recorded
     */
    record Basis(List<Section> sections, boolean childVictim, Instant informationAt, Instant registeredAt) {

        boolean has(Mark mark) {
            return Statutes.anyMarked(sections, mark);
        }

        /** A sexual offence against somebody under eighteen is one against a child, under whatever sections it was written. */
        boolean child() {
            return has(Mark.CHILD) || (childVictim && sexual());
        }

        boolean sexual() {
            return has(Mark.RAPE) || has(Mark.MODESTY);
        }

        boolean anyOf(Set<Section> some) {
            return sections.stream().anyMatch(section -> some.contains(section.whole()));
        }
    }

    /** Of a report that is registered, in the order in which it is to be done. */
    static List<Demand> of(Basis basis, RuleBook rules) {
        Demands all = new Demands(basis);
        all.forHer();
        all.forTheChild();
        all.ofTheInvestigation();
        all.ofTheFunds();
        if (rules.isSwitchedOn("D-53")) {
            all.ofTheFamilyCommittee();
        }
        return List.copyOf(all.demands);
    }

    /** Of information that is not a report yet: what protects her does not wait for the number. */
    static List<Demand> ofInformation(List<Section> sections, Instant receivedAt) {
        Demands all = new Demands(new Basis(sections, false, receivedAt, receivedAt));
        all.forHer();
        all.forTheChild();
        return List.copyOf(all.demands);
    }

    private void forHer() {
        if (basis.has(Mark.RAPE)) {
            fromInformation(Duty.MEDICAL, "D-11", IN_CHARGE);
            fromInformation(Duty.STATEMENT, "D-08", INVESTIGATOR);
        } else if (basis.has(Mark.MEDICAL)) {
            fromInformation(Duty.MEDICAL, "D-34", IN_CHARGE);
        }
        if (basis.has(Mark.RAPE) || basis.has(Mark.WOMAN)) {
            fromInformation(Duty.STATEMENT_183, basis.has(Mark.RAPE) ? "D-10" : "D-10-OTHER", INVESTIGATOR);
        }
        if (basis.has(Mark.CYBER)) {
            fromInformation(Duty.CYBER_EVIDENCE, "D-97", INVESTIGATOR);
        }
        if (basis.has(Mark.RECOVERY)) {
            fromInformation(Duty.RECOVERY, "D-41-RECOVERY", INVESTIGATOR);
            if (basis.childVictim() || basis.has(Mark.CHILD)) {
                fromInformation(Duty.AHTU, "D-41", INVESTIGATOR);
            }
        }
    }

    private void forTheChild() {
        if (basis.child()) {
            fromInformation(Duty.CWC_REPORT, "D-30", IN_CHARGE);
            fromInformation(Duty.COURT_REPORT, "D-30", IN_CHARGE);
            fromInformation(Duty.CHILD_CARE, "D-31", IN_CHARGE);
        }
    }

    private void ofTheInvestigation() {
        if (basis.child()) {
            fromRegistration(Duty.CHILD_FORM_B, "D-32", IN_CHARGE);
        }
        fromRegistration(Duty.FIR_COPY, "D-03", SHO);
        fromRegistration(Duty.MAGISTRATE_REPORT, "D-07", INVESTIGATOR);
        if (Statutes.mostYears(basis.sections()) >= SERIOUS_FOR_THE_SCENE) {
            fromRegistration(Duty.SCENE_VISIT, "D-09", INVESTIGATOR);
        }
        if (basis.anyOf(DOWRY_DEATH)) {
            fromInformation(Duty.INQUEST, "D-23", INVESTIGATOR);
        }
        fromRegistration(Duty.PROGRESS, "D-14", INVESTIGATOR);
        add(Duty.followUp(1), "D-87", basis.registeredAt(), DESK);
    }

    private void ofTheFunds() {
        if (ofTheScheme()) {
            fromRegistration(Duty.LEGAL_SERVICES_COPY, "D-57", SHO);
        }
        if (basis.has(Mark.KOSH)) {
            fromRegistration(Duty.KOSH_UPLOAD, "D-58", SHO);
        }
        if (basis.has(Mark.ACID)) {
            fromInformation(Duty.ACID_FIRST_PAYMENT, "D-56-FIRST", SHO);
        }
    }

    /** Only where nothing graver is alleged beside cruelty (2025 INSC 883); it delays no report and no protection. */
    private void ofTheFamilyCommittee() {
        if (basis.has(Mark.FAMILY_COMMITTEE) && Statutes.mostYears(basis.sections()) < TOO_GRAVE_FOR_A_COMMITTEE) {
            fromRegistration(Duty.FWC_REFERENCE, "D-53", SHO);
        }
    }

    /** The scheme of the Legal Services Authority is for rape, acid, loss of life and the graver offences against children. */
    private boolean ofTheScheme() {
        return basis.has(Mark.RAPE)
                || basis.has(Mark.TREATMENT)
                || basis.has(Mark.ACID)
                || basis.has(Mark.DEATH)
                || basis.has(Mark.KOSH);
    }

    private void fromInformation(Duty duty, String rule, By by) {
        add(duty.id(), rule, basis.informationAt(), by);
    }

    private void fromRegistration(Duty duty, String rule, By by) {
        add(duty.id(), rule, basis.registeredAt(), by);
    }

    private void add(ObligationId duty, String rule, Instant start, By by) {
        demands.add(new Demand(duty, rule, start, by));
    }
}
