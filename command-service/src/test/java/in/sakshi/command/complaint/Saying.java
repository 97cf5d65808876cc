package in.sakshi.command.complaint;

import in.sakshi.desk.command.CaseCommand;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.fact.Happened;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of any command when that which it records has happened. */
public final class Saying {

    private Saying() {}

    /** The same command, of something that happened then. */
    public static ComplaintCommand then(Instant at, ComplaintCommand command) {
        return then(Happened.at(at), command);
    }

    /** The same command, of something that happened then, entered late for that reason. */
    public static ComplaintCommand then(Instant at, String delayReason, ComplaintCommand command) {
        return then(new Happened(at, delayReason), command);
    }

    public static ComplaintCommand then(Happened happened, ComplaintCommand command) {
        return (ComplaintCommand) then(happened, (CaseCommand) command);
    }

    static CaseCommand then(Happened happened, CaseCommand command) {
        return make(command.getClass(), part -> part.getType() == Happened.class ? happened : read(part, command));
    }

    /** A command of that type with those values. */
    static CaseCommand make(Class<?> type, Function<RecordComponent, @Nullable Object> value) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        Arrays.setAll(values, i -> value.apply(parts[i]));
        try {
            return (CaseCommand) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + type + " of " + Arrays.toString(values), e);
        }
    }

    private static Object read(RecordComponent part, CaseCommand command) {
        try {
            return part.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + part, e);
        }
    }
}
