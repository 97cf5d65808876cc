package in.sakshi.complaint;

import java.util.UUID;

/** Which referral of a complaint; made by the caller. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
