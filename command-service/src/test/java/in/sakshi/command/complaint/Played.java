package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.STAFF;

import in.sakshi.casework.CaseEvent;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case as it came about by the rules themselves: so no test begins with a past that could not have been. */
final class Played {

    static final EntryNumber NUMBER = new EntryNumber(new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025), 47);

    private final List<CaseEvent> events = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private @Nullable CaseFile file;

    static Played of(Act... acts) {
        Played played = new Played();
        for (Act act : acts) {
            played.next(act);
        }
        return played;
    }

    /** A case that has come so far by then, going on. */
    static Played from(CaseFile file, Instant now) {
        Played played = new Played();
        played.file = file;
        played.now = now;
        return played;
    }

    /** One more act; what it came to. */
    List<CaseEvent> next(Act act) {
        now = act.at() == null ? now : act.at();
        Desk desk = desk(act.officer(), now);
        List<CaseEvent> decided = act.command() instanceof ReceiveComplaint receive
                ? Receiving.receive(receive, NUMBER, desk)
                : PureRules.decide(file(), act.command(), desk);
        return record(decided);
    }

    /** These are recorded too. */
    List<CaseEvent> record(List<CaseEvent> decided) {
        decided.forEach(event -> file = fold(file, event));
        events.addAll(decided);
        return decided;
    }

    /** The desk with that officer at that moment. */
    static Desk desk(Officer officer, Instant now) {
        return new Desk(officer, now, STAFF, PackagedRules.BOOK);
    }

    static CaseFile fold(@Nullable CaseFile file, CaseEvent event) {
        return event instanceof ComplaintReceived received
                ? CaseFile.opened(received)
                : Objects.requireNonNull(file).after(event);
    }

    CaseFile file() {
        return Objects.requireNonNull(file);
    }

    List<CaseEvent> events() {
        return events;
    }

    /** When the last act was recorded. */
    Instant now() {
        return now;
    }
}
