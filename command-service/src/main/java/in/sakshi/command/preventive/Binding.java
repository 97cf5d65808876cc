package in.sakshi.command.preventive;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.code.PreventiveSection;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.desk.command.ConcludePreventive;
import in.sakshi.desk.command.ExecuteBond;
import in.sakshi.desk.command.IssueShowCause;
import in.sakshi.desk.command.OrderInterimBond;
import in.sakshi.desk.command.RecordBreachOfBond;
import in.sakshi.desk.command.SendPreventiveReport;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.Owner;
import in.sakshi.preventive.BondBreached;
import in.sakshi.preventive.BondExecuted;
import in.sakshi.preventive.InterimBondOrdered;
import in.sakshi.preventive.PreventiveConcluded;
import in.sakshi.preventive.PreventiveReportSent;
import in.sakshi.preventive.ShowCauseIssued;
import java.util.List;

/** Report, show cause, inquiry and bond (पाबन्दी). */
final class Binding {

    /** Sections 126 to 128. */
    private static final int YEARS_AT_MOST = 1;

    /** Section 129. */
    private static final int YEARS_OF_A_HABITUAL_OFFENDER = 3;

    private Binding() {}

    static List<CaseEvent> report(PreventiveFile file, SendPreventiveReport command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (command.preventiveSections().isEmpty()) {
            throw new Refusal(Rule.PREVENTIVE_SECTION_MISSING);
        }
        return decision.record(new PreventiveReportSent(
                        file.id(),
                        command.preventiveSections(),
                        command.reportNumber(),
                        command.court(),
                        decision.happened()))
                .events();
    }

    /** The inquiry begins with the first order; a second order does not give it more time. */
    static List<CaseEvent> showCause(PreventiveFile file, IssueShowCause command, Desk desk) {
        Decision decision = file.decide(command, desk);
        decision.record(new ShowCauseIssued(file.id(), command.orderNumber(), decision.happened()));
        return file.obligations().wasEverOpen(Duty.PREVENTIVE_INQUIRY.id())
                ? decision.events()
                : decision.open(Duty.PREVENTIVE_INQUIRY.id(), "D-21", Owner.of(Post.SHO))
                        .events();
    }

    static List<CaseEvent> orderInterim(PreventiveFile file, OrderInterimBond command, Desk desk) {
        Decision decision = file.decide(command, desk);
        return decision.record(new InterimBondOrdered(file.id(), command.bondAmount(), decision.happened()))
                .events();
    }

    static List<CaseEvent> execute(PreventiveFile file, ExecuteBond command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!command.bondTo().isAfter(command.bondFrom())) {
            throw new Refusal(Rule.BOND_ENDS_BEFORE_IT_BEGINS);
        }
        boolean habitual = file.sections().contains(PreventiveSection.P129);
        int years = habitual ? YEARS_OF_A_HABITUAL_OFFENDER : YEARS_AT_MOST;
        if (command.bondTo().isAfter(command.bondFrom().plusYears(years))) {
            throw new Refusal(Rule.BOND_BEYOND_THE_LAW);
        }
        return decision.record(new BondExecuted(
                        file.id(),
                        command.bondAmount(),
                        command.sureties(),
                        command.bondFrom(),
                        command.bondTo(),
                        decision.happened()))
                .events();
    }

    static List<CaseEvent> breach(PreventiveFile file, RecordBreachOfBond command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (!file.boundOn(Kolkata.dateAt(decision.happened().at()))) {
            throw new Refusal(Rule.BOND_NOT_IN_FORCE);
        }
        return decision.record(new BondBreached(file.id(), command.breach(), decision.happened()))
                .events();
    }

    static List<CaseEvent> conclude(PreventiveFile file, ConcludePreventive command, Desk desk) {
        Decision decision = file.decide(command, desk);
        if (file.endedAt() != null) {
            throw new Refusal(Rule.PREVENTIVE_CONCLUDED_ALREADY);
        }
        return decision.record(new PreventiveConcluded(file.id(), command.preventiveResult(), decision.happened()))
                .meet(Duty.PREVENTIVE_INQUIRY.id())
                .events();
    }
}
