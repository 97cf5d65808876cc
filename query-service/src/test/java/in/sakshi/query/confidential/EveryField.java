package in.sakshi.query.confidential;

import in.sakshi.casework.CaseEvent;
import in.sakshi.casework.CaseId;
import in.sakshi.code.BookField;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.FirField;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.complaint.AssignedOfficer;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryField;
import in.sakshi.fact.Happened;
import in.sakshi.fir.FirId;
import in.sakshi.law.Section;
import in.sakshi.obligation.ObligationId;
import in.sakshi.preventive.PreventiveId;
import in.sakshi.query.testing.Officers;
import in.sakshi.register.EntryNumber;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StationCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes events of any type with a word of its own in every field that can hold one, so that each is known again wherever it turns up. */
public final class EveryField {

    /**
     * Where a word was written.
     *
     * @param of the case
     * @param field e.g. {@code Complainant.name}, or {@code EntryField.COMPLAINANT_NAME}
     */
    public record Place(CaseId of, String field) {}

    private static final Map<String, String> IN_FORM = Map.of(
            "rule", "D-72",
            "firNumber", "0268/2025",
            "gdNumber", "031",
            "unit", Officers.UNIT,
            "sha256", "a".repeat(64));

    private final Random random;
    private final Map<String, Place> words = new LinkedHashMap<>();

    /** The same for the same seed. */
    public EveryField(long seed) {
        random = new Random(seed);
    }

    /** Every word that was written, and where. */
    public Map<String, Place> words() {
        return words;
    }

    /** What else is known of a case whose events are made. */
    public record Of(
            CaseId id,
            ComplaintCategory category,
            List<Section> sections,
            OfficerId assigned,
            @Nullable CaseId arisenFrom,
            EntryNumber number,
            Happened happened) {}

    /** An event of that type. */
    public CaseEvent event(Class<?> type, Of of) {
        return (CaseEvent) record(type, of);
    }

    /** What stood in a field that is corrected, or stands there now. */
    public String corrected(Enum<?> field, Of of) {
        String name = field.name();
        if (name.endsWith("_AGE")) {
            return Integer.toString(30 + random.nextInt(20));
        }
        if (field == EntryField.CATEGORY) {
            return of.category().name();
        }
        if (name.endsWith("GD_NUMBER") && !(field instanceof BookField)) {
            return "032";
        }
        if (field == FirField.FIR_NUMBER) {
            return "0269/2025";
        }
        return name.endsWith("_MOBILE")
                ? number(of.id(), field.getDeclaringClass().getSimpleName() + "." + name)
                : word(of.id(), field.getDeclaringClass().getSimpleName() + "." + name);
    }

    private String word(CaseId of, String field) {
        String word = "zq%04dx".formatted(words.size());
        words.put(word, new Place(of, field));
        return word;
    }

    private String number(CaseId of, String field) {
        String number = "98760%05d".formatted(words.size());
        words.put(number, new Place(of, field));
        return number;
    }

    private Record record(Class<?> type, Of of) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> value(each.getGenericType(), type.getSimpleName(), each.getName(), of))
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return (Record) canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private @Nullable Object value(Type type, String in, String name, Of of) {
        if (type instanceof ParameterizedType many) {
            return many(many, in, name, of);
        }
        Class<?> one = (Class<?>) type;
        if (one == String.class) {
            return text(in, name, of);
        }
        if (one.isEnum()) {
            return constant(one, of);
        }
        if (one == boolean.class || one == Boolean.class) {
            return random.nextBoolean();
        }
        if (one == int.class || one == Integer.class) {
            return name.equals("age") ? 30 + random.nextInt(20) : 2;
        }
        return Plain.value(one, name, of, this);
    }

    private String text(String in, String name, Of of) {
        boolean free = in.equals("DetainedU170");
        String formed = IN_FORM.get(name);
        if (formed != null && !free) {
            return formed;
        }
        return name.equals("mobile") ? number(of.id(), in + "." + name) : word(of.id(), in + "." + name);
    }

    private Object constant(Class<?> type, Of of) {
        if (type == ComplaintCategory.class) {
            return of.category();
        }
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private Object many(ParameterizedType type, String in, String name, Of of) {
        Type each = type.getActualTypeArguments()[0];
        if (each == Section.class) {
            return name.equals("removed") || name.equals("before") ? List.of() : of.sections();
        }
        Object value = value(each, in, name, of);
        if (value == null) {
            throw new IllegalStateException(in + "." + name + " cannot be made");
        }
        return type.getRawType() == Set.class ? Set.of(value) : List.of(value);
    }

    /** Ids, times, officers. */
    private static final class Plain {

        private static @Nullable Object value(Class<?> type, String name, Of of, EveryField all) {
            CaseId id = of.id();
            if (type == CaseId.class) {
                return name.equals("arisenFrom") ? of.arisenFrom() : id;
            }
            if (type == ComplaintId.class) {
                return new ComplaintId(id.id());
            }
            if (type == FirId.class) {
                return new FirId(id.id());
            }
            if (type == PreventiveId.class) {
                return new PreventiveId(id.id());
            }
            if (type == EntryNumber.class) {
                return of.number();
            }
            if (type == ObligationId.class) {
                return new ObligationId("receipt");
            }
            if (type == Happened.class) {
                return all.record(type, of.happened().at(), of);
            }
            if (type == Instant.class) {
                return of.happened().at();
            }
            if (type == LocalDate.class) {
                return LocalDate.parse("2026-03-01");
            }
            if (type == OfficerId.class) {
                return of.assigned();
            }
            if (type == AssignedOfficer.class) {
                return new AssignedOfficer(of.assigned(), Rank.SI, Post.INQUIRY, Officers.UNIT);
            }
            if (type == StationCode.class) {
                return Officers.RMG;
            }
            if (type == UUID.class) {
                return new UUID(name.hashCode(), id.id().getLeastSignificantBits());
            }
            return all.record(type, of);
        }
    }

    private Happened record(Class<?> happened, Instant at, Of of) {
        return new Happened(at, word(of.id(), happened.getSimpleName() + ".delayReason"));
    }
}
