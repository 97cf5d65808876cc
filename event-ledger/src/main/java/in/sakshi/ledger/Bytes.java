package in.sakshi.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that nobody changes: what was stored, exactly as it was stored. Compared by content, never printed. */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the given bytes. */
    public static Bytes copyOf(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The UTF-8 bytes of a text. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the array over without a copy; the caller must not touch it again. For hot paths only. */
    public static Bytes wrap(byte[] content) {
        return new Bytes(content);
    }

    /** A copy of the content. */
    public byte[] toArray() {
        return content.clone();
    }

    /** A read-only view, without a copy. */
    public ByteBuffer asBuffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /** The content as UTF-8 text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** How many bytes. */
    public int length() {
        return content.length;
    }

    /** The array itself, without a copy, for the stores and serializers of this module: read it, never write to it. */
    public byte[] unsafe() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The length only: what is stored may be personal data and has no place in a log. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
