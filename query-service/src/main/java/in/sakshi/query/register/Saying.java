package in.sakshi.query.register;

import in.sakshi.casework.CaseEvent;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.Step;
import in.sakshi.shelf.Recorded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which column of a book an event is shown, and what is said of it: a table, one line for each kind of event. */
public final class Saying {

    private final Map<Class<?>, Place<?>> places = new HashMap<>();

    /** An empty table. */
    public Saying() {}

    /** Such events stand in that column, with nothing but their name and time. */
    public <E extends CaseEvent> Saying in(String column, Class<E> type) {
        return in(column, type, event -> List.of());
    }

    /** Such events stand in that column, with that said of them. */
    public <E extends CaseEvent> Saying in(String column, Class<E> type, Function<E, List<Said>> said) {
        places.put(type, new Place<>(column, type, said));
        return this;
    }

    /** The same and what another table has. */
    public Saying and(Saying other) {
        places.putAll(other.places);
        return this;
    }

    /** Hands over the column and the step of an event, if it stands in any. */
    public void tell(CaseEvent event, Recorded recorded, BiConsumer<String, Step> taker) {
        Optional.ofNullable(places.get(event.getClass()))
                .ifPresent(place -> taker.accept(place.column(), step(event, recorded, place.said(event))));
    }

    /** The step that an event is. */
    public static Step step(CaseEvent event, Recorded recorded, List<Said> said) {
        return new Step(
                recorded.happenedAt(),
                event.getClass().getSimpleName(),
                said,
                recorded.by().officer());
    }

    /** Those of the pieces that are there. */
    public static List<Said> all(@Nullable Said... pieces) {
        return Arrays.stream(pieces).filter(Objects::nonNull).toList();
    }

    /** As it was written, if it was. */
    public static @Nullable Said text(@Nullable String text) {
        return text == null ? null : Said.text(text);
    }

    private record Place<E extends CaseEvent>(String column, Class<E> type, Function<E, List<Said>> said) {

        List<Said> said(CaseEvent event) {
            return said.apply(type.cast(event));
        }
    }
}
