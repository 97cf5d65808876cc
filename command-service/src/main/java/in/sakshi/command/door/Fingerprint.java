package in.sakshi.command.door;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 over a command as it was understood, so that another spelling of the same body is the same command. Absent
 * components leave no trace: a command sent before an optional one existed is still known again. The command's id goes in
 * first, so that equal commands do not show as equal in the ledger.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** The fingerprint, as 64 hexadecimal digits. */
    static String of(Asked asked) {
        Fingerprint fingerprint = new Fingerprint(sha256());
        fingerprint.add(asked.id().toString());
        fingerprint.add(asked.name());
        fingerprint.addAll(asked.command());
        return HexFormat.of().formatHex(fingerprint.digest.digest());
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
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", e);
        }
    }
}
