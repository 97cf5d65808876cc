package in.sakshi.command.door;

import in.sakshi.ledger.secrecy.DataKey;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * An HMAC-SHA-256 over a command as it was understood, so that another spelling of the same body is the same command. Absent
 * components leave no trace: a command sent before an optional one existed is still known again. The command's id goes in
 * first, so that equal commands do not show as equal in the ledger; and it is made with a key, as names and numbers could be guessed.
 */
final class Fingerprint {

    private final Mac mac;

    private Fingerprint(Mac mac) {
        this.mac = mac;
    }

    /** The fingerprint, as 64 hexadecimal digits. */
    static String of(Asked asked, DataKey key) {
        Fingerprint fingerprint = new Fingerprint(key.hmac());
        fingerprint.add(asked.id().toString());
        fingerprint.add(asked.name());
        fingerprint.addAll(asked.command());
        return HexFormat.of().formatHex(fingerprint.mac.doFinal());
    }

    private void addAll(@Nullable Object value) {
        if (value instanceof Record composite) {
            addComponents(composite);
        } else if (value instanceof Collection<?> many) {
            add(String.valueOf(many.size()));
            many.forEach(this::addAll);
        } else if (value instanceof Enum<?> code) {
            add(code.name());
        } else {
            add(String.valueOf(value));
        }
    }

    private void addComponents(Record composite) {
        add("(");
        for (RecordComponent component : composite.getClass().getRecordComponents()) {
            Object value = valueOf(component, composite);
            if (value != null) {
                add(component.getName());
                addAll(value);
            }
        }
        add(")");
    }

    private static @Nullable Object valueOf(RecordComponent component, Record composite) {
        try {
            return component.getAccessor().invoke(composite);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + ": not to be read (expected: a public record)", e);
        }
    }

    /** Length before content, so that no two sequences of texts run together into the same bytes. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
