package in.sakshi.web.wiring;

import in.sakshi.web.page.DraftKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes the keys of officers’ drafts of one secret, which stays with the desk. */
final class KeysOfASecret implements DraftKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKey secret;

    /** @param base64 32 bytes; whatever else it is is said without repeating it */
    KeysOfASecret(@Nullable String base64) {
        byte[] bytes = bytes(base64);
        if (bytes.length != BYTES) {
            throw new DeskNotSetUp(
                    "sakshi.desk.draft-secret is not set, or no such secret (expected: 32 bytes in Base64, as"
                            + " `openssl rand -base64 32` gives them; always the same, or drafts in browsers are lost).");
        }
        this.secret = new SecretKeySpec(bytes, HMAC);
    }

    private static byte[] bytes(@Nullable String base64) {
        try {
            return base64 == null ? new byte[0] : Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public byte[] of(String officer) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return mac.doFinal(officer.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC + ", this one has not", e);
        }
    }
}
