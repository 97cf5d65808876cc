package in.sakshi.query.confidential;

import in.sakshi.code.CaseClass;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.MandatoryGround;
import in.sakshi.desk.query.Said;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.preventive.PreventivePerson;
import in.sakshi.query.print.Print;
import in.sakshi.shelf.LineJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Covers what one reader may not see of one case, in any record. */
final class Cover {

    private static final int OF_AGE = 18;
    private static final String FRONT = MandatoryGround.PAWN_FALSE.name();
    private static final JsonMapper JSON = LineJson.mapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The place of a person in a list stands before the name, and is counted by. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3}\\.)( .*)?", Pattern.DOTALL);

    /** Too short for a mobile number. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,9}");

    private final Sights sights;
    private final Masks masks;
    private boolean viewed;

    Cover(Sights sights, Print print) {
        this.sights = sights;
        this.masks = new Masks(print);
    }

    /** The record as it may be seen; the same object if all of it may. */
    @SuppressWarnings("unchecked")
    <R> R of(R record) {
        return sights.isEverything() ? record : (R) record((Record) record, EnumSet.noneOf(Matter.class));
    }

    private Record record(Record record, Set<Matter> about) {
        if (record instanceof Said said) {
            return said(said, about);
        }
        Set<Matter> also = about;
        if (record instanceof PreventivePerson person && person.age() != null && person.age() < OF_AGE) {
            also = and(about, Set.of(Matter.JUVENILE));
        }
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] values = new Object[shape.parts().size()];
        boolean covered = false;
        for (int i = 0; i < values.length; i++) {
            Object before = shape.parts().get(i).of(record);
            values[i] = before == null ? null : part(before, shape.parts().get(i), record, also);
            covered |= values[i] != before;
        }
        return covered ? shape.made(values) : record;
    }

    private @Nullable Object part(Object value, Shape.Part part, Record whole, Set<Matter> about) {
        if (part.isOpen()) {
            return value;
        }
        Decision decision = part.decision();
        if (decision == null) {
            return inside(value, about, whole, part.name());
        }
        Set<Matter> matters = and(about, decision.matters());
        return switch (decision.form()) {
            case INSIDE -> inside(value, matters, whole, part.name());
            case OF_EVENT -> ofEvent(value, and(matters, EventMatters.of(eventOf(whole))), whole, part.name());
            case EVENT -> event((TimelineEntry) whole, about);
            case BY_FIELD -> byField(value, whole, about);
            default -> covered(value, decision, matters);
        };
    }

    private Object inside(Object value, Set<Matter> about, Record whole, String name) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> values = new LinkedHashMap<>();
            map.forEach((key, each) -> values.put(key, inside(each, about, whole, name)));
            return values.equals(map) ? map : values;
        }
        if (value instanceof Collection<?> all) {
            List<Object> values = new ArrayList<>();
            all.forEach(each -> values.add(inside(each, about, whole, name)));
            if (values.equals(new ArrayList<>(all))) {
                return all;
            }
            return all instanceof Set ? new LinkedHashSet<>(values) : withoutRepetition(values);
        }
        if (Decisions.isOpen(value.getClass())) {
            return value;
        }
        if (value instanceof Record record) {
            return record(record, about);
        }
        throw Decisions.undecided(whole.getClass(), name);
    }

    /** Several pieces one after the other of which each only says that something stands there say it once. */
    private List<Object> withoutRepetition(List<Object> values) {
        Said withheld = Said.text(masks.withheld());
        List<Object> once = new ArrayList<>();
        for (Object value : values) {
            if (!value.equals(withheld)
                    || once.isEmpty()
                    || !once.get(once.size() - 1).equals(withheld)) {
                once.add(value);
            }
        }
        return once;
    }

    /** Whether something stands in what was covered that is only seen on record. */
    boolean wasViewed() {
        return viewed;
    }

    /** Whether all that tells of those matters is there to read. */
    private boolean isWhole(Set<Matter> matters) {
        Sight sight = sights.of(matters);
        viewed |= sight == Sight.VIEWED;
        return sight.isWhole();
    }

    private static String eventOf(Record whole) {
        return String.valueOf(Shape.of(whole.getClass()).value(whole, "event"));
    }

    private Object ofEvent(Object value, Set<Matter> matters, Record whole, String name) {
        if (value instanceof String) {
            return isWhole(matters) ? value : masks.withheld();
        }
        return inside(value, matters, whole, name);
    }

    private Object event(TimelineEntry entry, Set<Matter> about) {
        Class<?> type = LineJson.EVENTS.types().get(entry.type());
        if (type == null) {
            throw Decisions.undecided(TimelineEntry.class, entry.type());
        }
        Record event = (Record) JSON.convertValue(entry.payload(), type);
        Record covered = record(event, about);
        return covered.equals(event) ? entry.payload() : JSON.convertValue(covered, OBJECT);
    }

    private @Nullable Object byField(Object value, Record whole, Set<Matter> about) {
        if (value instanceof Map<?, ?> entries) {
            Map<Object, Object> covered = new LinkedHashMap<>();
            entries.forEach((field, each) -> {
                Object seen = byField(each, (Enum<?>) field, about);
                if (seen != null) {
                    covered.put(field, seen);
                }
            });
            return covered.equals(entries) ? entries : covered;
        }
        Object field = Shape.of(whole.getClass()).value(whole, "field");
        return field == null ? masks.withheld() : byField(value, (Enum<?>) field, about);
    }

    private @Nullable Object byField(Object value, Enum<?> field, Set<Matter> about) {
        Decision decision = Decisions.of(field);
        if (decision.form() == Form.OPEN && about.isEmpty()) {
            return value;
        }
        Decision closed = decision.form() == Form.OPEN ? new Decision(Set.of(), Form.TEXT) : decision;
        return covered(value, closed, and(about, decision.matters()));
    }

    private @Nullable Object covered(Object value, Decision decision, Set<Matter> matters) {
        if (isWhole(matters)) {
            return value;
        }
        Sight sight = sights.of(matters);
        String text = value.toString();
        return switch (decision.form()) {
            case FLAG -> sight.isMask() ? value : unflagged(value);
            case DROP -> null;
            case AGE -> value instanceof Integer ? null : sight.isMask() ? masks.band(text) : masks.withheld();
            case MOBILE -> sight.isMask() ? masks.mobile(text) : masks.withheld();
            case VICTIM -> sight.isMask() ? masks.victim() : masks.withheld();
            case APPLICANT ->
                sight.isMask() ? isClosest() ? masks.applicant() : masks.initials(text) : masks.withheld();
            case NAME ->
                sight.isMask() && !(isClosest() && matters.contains(Matter.IDENTITY))
                        ? masks.initials(text)
                        : masks.withheld();
            default -> masks.withheld();
        };
    }

    private boolean isClosest() {
        return sights.caseClass() == CaseClass.A;
    }

    private static @Nullable Object unflagged(Object value) {
        if (value == ComplaintCategory.PAWN_FALSE) {
            return ComplaintCategory.UNKNOWN;
        }
        if (value.equals(FRONT)) {
            return ComplaintCategory.UNKNOWN.name();
        }
        return value == MandatoryGround.PAWN_FALSE || value.toString().endsWith("." + FRONT) ? null : value;
    }

    private Said said(Said said, Set<Matter> about) {
        String first = said.parts().get(0);
        if (said.kind() == Said.Kind.WORD && first.endsWith("." + FRONT) && !sees(Matter.FRONT)) {
            return Said.text(masks.withheld());
        }
        if (isWhole(and(about, Set.of(Matter.IDENTITY)))) {
            return said;
        }
        boolean medical = about.contains(Matter.MEDICAL) && !sees(Matter.MEDICAL);
        return switch (said.kind()) {
            case TEXT -> text(first);
            case WORD -> medical ? Said.text(masks.withheld()) : said;
            case PHRASE -> medical ? Said.text(masks.withheld()) : phrase(said);
            case OFFICER, STATION, MOMENT -> said;
        };
    }

    private boolean sees(Matter matter) {
        return isWhole(Set.of(matter));
    }

    private Said text(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return Said.text(numbered.matches() ? numbered.group(1) : masks.withheld());
    }

    private Said phrase(Said said) {
        List<String> parts = new ArrayList<>(said.parts().subList(0, 1));
        said.parts().stream()
                .skip(1)
                .map(part -> SHORT_NUMBER.matcher(part).matches() ? part : masks.withheld())
                .forEach(parts::add);
        return new Said(said.kind(), parts);
    }

    private static Set<Matter> and(Set<Matter> some, Set<Matter> others) {
        if (others.isEmpty()) {
            return some;
        }
        Set<Matter> all = EnumSet.copyOf(others);
        all.addAll(some);
        return all;
    }

    /** For a message: what was covered, never what stood there. */
    @Override
    public String toString() {
        return sights.of().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().sign())
                .collect(Collectors.joining(", "));
    }
}
