package in.sakshi.ledger.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes events as JSON under the simple names of a {@link Vocabulary}, so that packages and class names may change while what
 * is stored stays.
 *
 * <p>Reading is strict where it guards the record and open where the record must stay readable: a stored property that the
 * class does not have is an error (only an upcaster may drop what was recorded), an absent one is null, so that a type may
 * gain a nullable component without a new revision. Enums are stored by name whatever they print.
 */
public final class StoredNames extends Jackson3Serializer {

    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> known;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** A serializer for the events of that vocabulary, and for Axon's own messages and tokens. */
    public StoredNames(Vocabulary vocabulary) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(mapper -> customize(mapper, vocabulary)));
        this.vocabulary = vocabulary;
        this.known = new HashMap<>(vocabulary.types());
        known.put(MetaData.class.getName(), MetaData.class);
    }

    private static void customize(JsonMapper.Builder mapper, Vocabulary vocabulary) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING);
        mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        // Without this Axon 4.13.0 cannot read the ReplayToken it has written, and a reset processor never starts.
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.lang.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.time.")
                .build());
        mapper.addModule(vocabulary.bareValues());
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, this::newReader);
    }

    private ObjectReader newReader(Class<?> type) {
        ObjectReader reader = super.getReader(type);
        // Axon's own classes write properties that they do not read.
        return vocabulary.nameOf(type) != null
                ? reader
                : reader.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> word = known.get(type.getName());
        if (word != null) {
            return word;
        }
        if (isForeign(type.getName()) || SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        // Axon would take an unknown type for something that concerns nobody, and pass over the event in silence.
        throw new UnknownEventType(type.getName(), vocabulary.types().size());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        String name = type == null ? null : vocabulary.nameOf((Class<?>) type);
        if (name != null) {
            return new SimpleSerializedType(name, vocabulary.revisions().get(type));
        }
        if (type == null || type == Void.class || isForeign(type.getName())) {
            return super.typeForClass(type);
        }
        throw new IllegalArgumentException("event type: " + type.getName()
                + " is not in the vocabulary (expected: one of the domain's sealed events)");
    }

    private static boolean isForeign(String name) {
        return name.startsWith("org.axonframework.") || name.startsWith("java.");
    }
}
