package in.sakshi.command.complaint;

import static java.util.stream.Collectors.toUnmodifiableMap;

import in.sakshi.command.acting.Desk;
import in.sakshi.complaint.ComplaintEvent;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.refusal.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules alone, with no framework between: of each command the one function that decides on it. */
final class PureRules {

    private static final Map<Class<?>, Method> RULES = Stream.of(
                    Receiving.class,
                    Inquiring.class,
                    Counselling.class,
                    Referring.class,
                    Disposing.class,
                    FollowingUp.class,
                    Correcting.class)
            .flatMap(chapter -> Arrays.stream(chapter.getDeclaredMethods()))
            .filter(PureRules::decides)
            .collect(toUnmodifiableMap(rule -> rule.getParameterTypes()[1], Function.identity()));

    private PureRules() {}

    private static boolean decides(Method method) {
        Class<?>[] asked = method.getParameterTypes();
        return method.getReturnType() == List.class
                && asked.length == 3
                && asked[0] == CaseFile.class
                && ComplaintCommand.class.isAssignableFrom(asked[1])
                && asked[2] == Desk.class;
    }

    @SuppressWarnings("unchecked")
    static List<ComplaintEvent> decide(CaseFile file, ComplaintCommand command, Desk desk) {
        Method rule = Objects.requireNonNull(RULES.get(command.getClass()), () -> "no rule decides on " + command);
        try {
            return (List<ComplaintEvent>) rule.invoke(null, file, command, desk);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new AssertionError(rule + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(rule + " is hidden", e);
        }
    }
}
