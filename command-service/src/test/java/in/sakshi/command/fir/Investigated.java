package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Saryupur.STAFF;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.command.obligation.RuleBook;
import in.sakshi.desk.command.FirCommand;
import in.sakshi.fir.FirEvent;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationId;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report as it came about by the rules themselves; a woman sub-inspector acts, unless said otherwise. */
final class Investigated {

    static final EntryNumber NUMBER = new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.FIR, 2025), 7);

    private final List<CaseEvent> events = new ArrayList<>();
    private RuleBook rules = PackagedRules.BOOK;
    private Officer officer = SI_AARTI;
    private StaffList staff = STAFF;
    private Instant now = Instant.EPOCH;
    private @Nullable FirFile file;

    static Investigated registered(Asked asked, Instant at) {
        return new Investigated().at(at).register(asked, null);
    }

    Investigated register(Asked asked, @Nullable Foregoing complaint) {
        return began(Registering.register(asked.command(), NUMBER, complaint, desk()));
    }

    /** It began with these events. */
    Investigated began(List<CaseEvent> first) {
        file = FirFile.opened((FirEvent) first.get(0), NUMBER);
        events.addAll(first);
        first.subList(1, first.size()).forEach(event -> file = file().after(event));
        return this;
    }

    Investigated at(Instant moment) {
        now = moment;
        return this;
    }

    Investigated by(Officer other) {
        officer = other;
        return this;
    }

    /** Where that is the staff list. */
    Investigated where(StaffList other) {
        staff = other;
        return this;
    }

    /** Under that book of rules. */
    Investigated under(RuleBook book) {
        rules = book;
        return this;
    }

    /** What a command comes to; it is recorded. */
    List<CaseEvent> ask(FirCommand command) {
        return record(FirFiles.RULINGS.decide(file(), command, desk()));
    }

    /** The same, going on. */
    Investigated and(FirCommand command) {
        ask(command);
        return this;
    }

    List<CaseEvent> record(List<CaseEvent> decided) {
        decided.forEach(event -> file = file().after(event));
        events.addAll(decided);
        return decided;
    }

    Desk desk() {
        return new Desk(officer, now, staff, rules);
    }

    FirFile file() {
        return Objects.requireNonNull(file);
    }

    List<CaseEvent> events() {
        return events;
    }

    /** What is due under that name. */
    Due due(ObligationId duty) {
        return file().obligations()
                .due(duty)
                .orElseThrow(() -> new AssertionError(duty + " is not due; due are "
                        + file().obligations().open().keySet()));
    }

    Due due(Duty duty) {
        return due(duty.id());
    }

    boolean owes(Duty duty) {
        return !file().obligations().open(duty::covers).isEmpty();
    }
}
