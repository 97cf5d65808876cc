package in.sakshi.command.casework;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.Post;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.casework.Obligations.Due;
import in.sakshi.command.casework.Obligations.NoticeSeen;
import in.sakshi.command.obligation.Ladder;
import in.sakshi.command.obligation.Rung;
import in.sakshi.desk.command.OpenNotice;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.obligation.NoticeId;
import in.sakshi.obligation.NoticeOpened;
import in.sakshi.obligation.NoticeSent;
import in.sakshi.obligation.ObligationBreached;
import in.sakshi.obligation.ObligationId;
import in.sakshi.obligation.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telling those above of what is not done, and keeping who has opened the notice (सूचना-क्रम). */
public final class Reminding {

    /** A commit of the ledger holds 1,024 events and a mebibyte; a notice takes less than a kibibyte, whatever it says. */
    static final int MOST_AT_ONCE = 500;

    private Reminding() {}

    /**
     * What the ladder holds for before {@code now} and of which nobody has been told, in the order of its time: that a time ran
     * out, and the notices. The earliest of it, if there is more than can be recorded at once; then it is asked again.
     */
    public static List<CaseEvent> tell(OpenFile file, Ladder ladder, Instant now) {
        List<Step> due = new ArrayList<>();
        file.obligations().open().forEach((duty, time) -> due.addAll(steps(file, duty, time, ladder, now)));
        due.sort(Comparator.comparing(Step::at));
        List<CaseEvent> told = new ArrayList<>();
        for (Step step : due) {
            // What a duty has at one moment is told together: up to when it was told is all that is remembered.
            if (told.size() + step.events().size() > MOST_AT_ONCE) {
                return told;
            }
            told.addAll(step.events());
        }
        return told;
    }

    /** What is told of one duty, moment by moment. */
    private static List<Step> steps(OpenFile file, ObligationId duty, Due due, Ladder ladder, Instant now) {
        Map<Instant, List<CaseEvent>> byMoment = tell(file, duty, due, ladder, now).stream()
                .collect(Collectors.groupingBy(event -> event.happened().at(), TreeMap::new, Collectors.toList()));
        return byMoment.entrySet().stream()
                .map(moment -> new Step(moment.getKey(), moment.getValue()))
                .toList();
    }

    private static List<CaseEvent> tell(OpenFile file, ObligationId duty, Due due, Ladder ladder, Instant now) {
        List<CaseEvent> told = new ArrayList<>();
        if (due.at().isAfter(due.told()) && due.at().isBefore(now)) {
            told.add(new ObligationBreached(file.caseId(), duty, due.at(), due.owner(), Happened.at(due.at())));
        }
        for (Rung rung : ladder.rungs(due.ruleClass(), due.start(), due.at())) {
            Instant moment = rung.at(due.opened(), due.at());
            if (moment.isAfter(due.told()) && moment.isBefore(now)) {
                told.add(new NoticeSent(
                        file.caseId(),
                        duty,
                        fresh(file.obligations(), duty + "/" + rung.name()),
                        addressee(rung, due.owner()),
                        due.at(),
                        Happened.at(moment)));
            }
        }
        return told;
    }

    /** All that is told of one duty at one moment. */
    private record Step(Instant at, List<CaseEvent> events) {}

    /** When the ladders of the case have something to tell next; nothing if nothing is due or all has been told. */
    public static Optional<Instant> next(Due due, Ladder ladder) {
        return Stream.concat(
                        Stream.of(due.at()),
                        ladder.rungs(due.ruleClass(), due.start(), due.at()).stream()
                                .map(rung -> rung.at(due.opened(), due.at())))
                .filter(due.told()::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static Owner addressee(Rung rung, Owner owner) {
        Post to = rung.to();
        return to == null ? owner : new Owner(to, null, owner.station());
    }

    private static NoticeId fresh(Obligations obligations, String name) {
        NoticeId id = new NoticeId(name);
        for (int n = 2; obligations.notices().containsKey(id); n++) {
            id = new NoticeId(name + ":" + n);
        }
        return id;
    }

    /** Whoever a notice is for has opened it; once is enough. */
    static List<CaseEvent> open(OpenFile file, OpenNotice command, Desk desk) {
        NoticeSeen notice = file.obligations().notices().get(command.notice());
        if (notice == null) {
            throw new Refusal(Rule.NOTICE_UNKNOWN);
        }
        if (!desk.sitsFor(notice.to(), file.enteredAt())) {
            throw new Refusal(Rule.NOTICE_FOR_ANOTHER);
        }
        if (notice.opened()) {
            return Decision.nothing();
        }
        return List.of(new NoticeOpened(
                file.caseId(),
                notice.obligation(),
                command.notice(),
                desk.officer().id(),
                Happened.at(desk.now())));
    }
}
