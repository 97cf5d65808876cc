package in.sakshi.command.oversight;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseKind;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Decision;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.casework.OpenFile;
import in.sakshi.desk.command.OrderExtension;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.oversight.ExtensionOrdered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * More time by order of a court or magistrate (समय विस्तार): for a further investigation during trial (s. 193(9) BNSS, proviso), for an
 * inquiry under s. 135. What the police grant themselves for a disposal is another matter.
 */
final class Extending {

    private Extending() {}

    static List<CaseEvent> order(OpenFile file, OrderExtension command, Desk desk) {
        Decision decision = file.decide(command, desk);
        ObligationId running = running(file);
        ExtensionOrdered ordered = ordered(command, decision.happened());
        if (stands(file, ordered)) {
            return Decision.nothing();
        }
        Due due = file.obligations().due(running).orElseThrow();
        requireMoreTime(ordered, due.at());
        if (Duty.PREVENTIVE_INQUIRY.covers(running)) {
            requireInquiryGoesOn(ordered, Kolkata.dateAt(due.at()));
        }
        return decision.record(ordered)
                .extendTo(running, due.rule(), Kolkata.endOf(ordered.until()))
                .events();
    }

    private static ExtensionOrdered ordered(OrderExtension command, Happened happened) {
        return new ExtensionOrdered(
                command.caseId(), command.court(), command.orderedOn(), command.until(), command.reason(), happened);
    }

    private static void requireMoreTime(ExtensionOrdered ordered, Instant due) {
        if (ordered.orderedOn().isAfter(Kolkata.dateAt(ordered.happened().at()))) {
            throw new Refusal(Rule.ORDER_NOT_MADE_YET);
        }
        if (!Kolkata.endOf(ordered.until()).isAfter(due)) {
            throw new Refusal(Rule.EXTENSION_NOT_LATER);
        }
    }

    /** Of all that can be due in a case, a court or magistrate extends these alone. */
    private static ObligationId running(OpenFile file) {
        Duty duty = file.caseId().kind() == CaseKind.PREVENTIVE ? Duty.PREVENTIVE_INQUIRY : Duty.FURTHER_INVESTIGATION;
        return file.obligations().current(duty.id()).orElseThrow(() -> new Refusal(Rule.NOTHING_TO_EXTEND));
    }

    /** Whether just this was recorded last, be it at another time. */
    private static boolean stands(OpenFile file, ExtensionOrdered ordered) {
        ExtensionOrdered last = file.sheet().extension();
        return last != null
                && last.court().equals(ordered.court())
                && last.orderedOn().equals(ordered.orderedOn())
                && last.until().equals(ordered.until())
                && Objects.equals(last.reason(), ordered.reason());
    }

    /** Without special reasons, or an order made in time, it has ended by law after six months (s. 135(6)). */
    private static void requireInquiryGoesOn(ExtensionOrdered ordered, LocalDate lastDay) {
        if (ordered.reason() == null) {
            throw new Refusal(Rule.SPECIAL_REASONS_MISSING);
        }
        if (ordered.orderedOn().isAfter(lastDay)) {
            throw new Refusal(Rule.INQUIRY_ENDED_BY_LAW);
        }
    }
}
