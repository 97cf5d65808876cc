package in.sakshi.command.fir;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.STAFF;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.fir.Asked.FIR;
import static in.sakshi.command.fir.Asked.SAURABH;
import static in.sakshi.command.fir.Asked.SOMEBODY;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.FirField;
import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.CorrectFirEntry;
import in.sakshi.desk.command.FirCommand;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.fact.Happened;
import in.sakshi.fir.AccusedId;
import in.sakshi.fir.AccusedPerson;
import in.sakshi.fir.FirId;
import in.sakshi.obligation.ObligationId;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report as chance would have it: anybody asks for anything at any time. The same seed tells the same one. */
final class AnyReport {

    private static final List<Class<?>> TYPES = new ArrayList<>(FirFiles.RULINGS.commands());

    private final SplittableRandom chance;
    private final Investigated fir;
    private Instant now = MONDAY;
    private final Map<Class<?>, Function<FirFile, Object>> values = Map.of(
            FirId.class, file -> FIR,
            AccusedId.class, file -> accused(),
            AccusedPerson.class, file -> person(),
            StationCode.class, file -> oneOf(RAMGARHI.code(), BELAGHAT.code()),
            OfficerId.class, file -> officer().id(),
            String.class, file -> oneOf("0268/2025", "17/2025"),
            Instant.class, file -> now.minus(Duration.ofMinutes(chance().nextInt(90))),
            int.class, file -> 1 + chance().nextInt(6),
            Integer.class, file -> 50_000,
            boolean.class, file -> oneOf(true, false));

    private AnyReport(long seed) {
        chance = new SplittableRandom(seed);
        String[] first = oneOf("BNS 64(1)", "BNS 78(2)", "POCSO 4", "BNS 124(1)", "BNS 85")
                .split(",", -1);
        fir = new Investigated().at(now).register(Asked.under(first).aged(oneOf(15, 24)), null);
    }

    /** That many turns; each is what was before, and what came of it. */
    static List<Turn> lived(long seed, int turns) {
        AnyReport lived = new AnyReport(seed);
        List<Turn> told = new ArrayList<>();
        while (told.size() < turns) {
            told.add(lived.turn());
        }
        return told;
    }

    /**
     * One turn.
     *
     * @param command what was asked
     * @param events what it came to; nothing if it was refused
     */
    record Turn(FirFile before, FirCommand command, Instant now, List<CaseEvent> events) {}

    private Turn turn() {
        FirFile before = fir.file();
        now = now.plus(Duration.ofMinutes(chance.nextInt(36 * 60)));
        fir.at(now).by(officer());
        FirCommand command = chance.nextInt(40) == 0 ? make(ConcludeInvestigation.class) : make(type());
        try {
            List<CaseEvent> events = command instanceof ConcludeInvestigation conclude
                    ? fir.record(Concluding.conclude(before, conclude, fir.desk()))
                    : fir.ask(command);
            return new Turn(before, command, now, events);
        } catch (Refusal refused) {
            return new Turn(before, command, now, List.of());
        }
    }

    private Class<?> type() {
        return TYPES.get(chance.nextInt(TYPES.size()));
    }

    private FirCommand make(Class<?> type) {
        return type == CorrectFirEntry.class ? correction() : filled(type);
    }

    private CorrectFirEntry correction() {
        FirField field = oneOf(FirField.values());
        String standing = fir.file().registered().entries().value(field).orElse(null);
        String other = oneOf(
                "17",
                "29",
                now.toString(),
                MONDAY.minusSeconds(chance.nextInt(9_000)).toString());
        return new CorrectFirEntry(FIR, field, standing, other, "गलत सुना", null);
    }

    private FirCommand filled(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] made = Arrays.stream(parts).map(this::value).toArray();
        try {
            return (FirCommand) type.getDeclaredConstructor(types).newInstance(made);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + type + " of " + Arrays.toString(made), e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == Happened.class) {
            return chance.nextInt(6) == 0 ? Happened.at(now.minus(Duration.ofMinutes(chance.nextInt(24 * 60)))) : null;
        }
        if (type.isEnum()) {
            return oneOf(type.getEnumConstants());
        }
        if (type == Set.class) {
            return duties();
        }
        if (type == List.class) {
            return Asked.sections(oneOf("BNS 64(1)", "BNS 78(2)", "POCSO 4", "BNS 66", "SCST 3(1)(w)"));
        }
        return Objects.requireNonNull(values.get(type), () -> "no value for " + part)
                .apply(fir.file());
    }

    private Set<ObligationId> duties() {
        List<ObligationId> open =
                fir.file().obligations().open(duty -> true).stream().limit(3).toList();
        return Set.copyOf(open);
    }

    private AccusedPerson person() {
        return chance.nextBoolean() ? Asked.named(accused(), "सौरभ") : Asked.unknown(accused());
    }

    private AccusedId accused() {
        return oneOf(SAURABH, SOMEBODY);
    }

    private Officer officer() {
        return oneOf(STAFF.officers().toArray(Officer[]::new));
    }

    private SplittableRandom chance() {
        return chance;
    }

    @SafeVarargs
    private <T> T oneOf(T... some) {
        return some[chance.nextInt(some.length)];
    }
}
