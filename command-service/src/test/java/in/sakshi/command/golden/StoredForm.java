package in.sakshi.command.golden;

import in.sakshi.event.EventFamilies;
import in.sakshi.fact.Fact;
import in.sakshi.ledger.axon.StoredNames;
import in.sakshi.ledger.axon.Vocabulary;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** Events in the form in which the ledger stores them. */
final class StoredForm {

    private static final StoredNames NAMES = new StoredNames(Vocabulary.ofSealed(EventFamilies.all()));

    private StoredForm() {}

    /** The name under which it is stored. */
    static String nameOf(Fact event) {
        return NAMES.typeForClass(event.getClass()).getName();
    }

    /** The bytes that are stored. */
    static byte[] write(Fact event) {
        SerializedObject<byte[]> stored = NAMES.serialize(event, byte[].class);
        return stored.getData();
    }

    /** The event that today's code makes of stored bytes. */
    static Fact read(String name, byte[] stored) {
        return NAMES.deserialize(new SimpleSerializedObject<>(stored, byte[].class, name, null));
    }
}
