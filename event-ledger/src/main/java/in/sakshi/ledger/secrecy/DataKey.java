package in.sakshi.ledger.secrecy;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits (कुंजी): encrypts by AES-GCM under a fresh nonce each time, and gives other keys by HKDF. Never printed. */
public final class DataKey {

    static final int BYTES = 32;

    /** By how much encrypted bytes are longer than what they hold: nonce and tag. */
    static final int OVERHEAD = 12 + 16;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] NO_SALT = new byte[0];

    private final byte[] bytes;
    private final AesGcmJce cipher;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.cipher = new AesGcmJce(bytes);
        } catch (GeneralSecurityException e) {
            throw missing("AES-GCM", e);
        }
    }

    /** A new one, from the machine's source of randomness. */
    public static DataKey random() {
        return new DataKey(Random.randBytes(BYTES));
    }

    /**
     * The key of those bytes.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes (expected: " + BYTES + ")");
        }
        return new DataKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes;
    }

    /** The key for that purpose: whoever is given it can find neither this one nor that for another purpose. */
    public DataKey derive(String purpose) {
        try {
            return new DataKey(Hkdf.computeHkdf(HMAC, bytes, NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw missing("HMAC-SHA-256", e);
        }
    }

    /** HMAC-SHA-256 under this key, for whatever comes in pieces: nobody can guess what it is of without the key. */
    public Mac hmac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw missing("HMAC-SHA-256", e);
        }
    }

    private static IllegalStateException missing(String what, GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform must offer " + what + ", this one does not", e);
    }

    /**
     * Encrypts.
     *
     * @param about what the bytes are about, to be given again when they are decrypted
     * @return nonce, ciphertext and tag
     */
    public byte[] encrypt(byte[] plain, byte[] about) {
        try {
            return cipher.encrypt(plain, about);
        } catch (GeneralSecurityException e) {
            throw missing("AES-GCM", e);
        }
    }

    /**
     * Decrypts.
     *
     * @throws NotDecrypted if this is not the key, or that is not what they are about, or they were changed
     */
    public byte[] decrypt(byte[] encrypted, byte[] about) {
        try {
            return cipher.decrypt(encrypted, about);
        } catch (GeneralSecurityException e) {
            throw new NotDecrypted(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a key";
    }
}
