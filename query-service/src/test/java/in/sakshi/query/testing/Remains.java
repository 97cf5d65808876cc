package in.sakshi.query.testing;

import in.sakshi.casework.CaseBegun;
import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.fact.Fact;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.register.BookEntry;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.retention.DestructionOrdered;
import in.sakshi.retention.FormerEntry;
import in.sakshi.retention.RecordDestroyed;
import in.sakshi.station.StationCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The destruction of cases that tests have recorded, as the command side records it. */
public final class Remains {

    /** Of every order of the tests. */
    public static final String ORDER = "एसपी/77/2036";

    private Remains() {}

    /**
     * The order to destroy the record of a case, with what remains of it.
     *
     * @param serial in the register of destroyed records
     * @param acts all that was recorded
     */
    public static Act of(CaseId id, int serial, List<Act> acts, Instant at) {
        Map<EntryNumber, FormerEntry> entries = new LinkedHashMap<>();
        Instant ended = Instant.EPOCH;
        for (Act act : acts) {
            for (Fact fact : act.facts()) {
                if (isOf(id, fact)) {
                    EntryNumber number = number(fact);
                    if (number != null) {
                        entries.putIfAbsent(
                                number, new FormerEntry(number, fact.happened().at(), act.recordedAt()));
                    }
                    ended = act.recordedAt();
                }
            }
        }
        List<FormerEntry> all = List.copyOf(entries.values());
        StationCode station = all.get(0).number().register().station();
        RegisterId register =
                new RegisterId(station, RegisterId.DESTROYED, Kolkata.dateAt(at).getYear());
        Happened happened = Happened.at(at);
        return new Act(
                at,
                Officers.actor(Officers.CHIEF),
                List.of(
                        new DestructionOrdered(id, ORDER, happened),
                        new in.sakshi.register.SerialGiven(register, serial, id, at),
                        new RecordDestroyed(
                                id,
                                new EntryNumber(register, serial),
                                all,
                                stations(id, acts),
                                ended,
                                Officers.NEELAM,
                                "पुलिस अधीक्षक",
                                ORDER,
                                Kolkata.dateAt(at),
                                "शासनादेश 12/2030",
                                happened)));
    }

    /** Whether that happened in the case itself. */
    public static boolean isOf(CaseId id, Object fact) {
        return fact instanceof CaseEvent event && event.caseId().equals(id);
    }

    private static List<StationCode> stations(CaseId id, List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(fact -> isOf(id, fact))
                .flatMap(fact -> Stream.ofNullable(number(fact)))
                .map(number -> number.register().station())
                .distinct()
                .toList();
    }

    private static @Nullable EntryNumber number(Fact fact) {
        if (fact instanceof CaseBegun begun) {
            return begun.number();
        }
        return fact instanceof BookEntry entry ? entry.number() : null;
    }
}
