package in.sakshi.door.identity;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is not known, or not let in. The name is part of the API, as the problem's type; the sentences stand in the words
 * of this package under {@code problem.<name>}.
 */
enum Unknown {
    /** The request brings no token. */
    NO_TOKEN(401, "Bearer"),
    /** The token is forged, expired, of another issuer, for somebody else, or none at all. */
    TOKEN_REFUSED(401, "Bearer error=\"invalid_token\""),
    /** The officer has another post or unit by now than the token says. */
    POSTING_CHANGED(401, "Bearer error=\"invalid_token\""),
    /** The token names no officer. */
    NO_OFFICER_IN_TOKEN(403, null),
    /** The officer whom it names is not on the staff list. */
    UNKNOWN_OFFICER(403, null),
    /** That address is for those who run the service. */
    NOT_FOR_OFFICERS(403, null),
    /** Too much in too short a time, from this officer, or from an address from which too much was refused. */
    TOO_FAST(429, null),
    /** The issuer cannot be asked for its keys. */
    ISSUER_AWAY(503, null);

    private final int status;
    private final @Nullable String challenge;

    Unknown(int status, @Nullable String challenge) {
        this.status = status;
        this.challenge = challenge;
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** What an answer with status 401 must say: how to make oneself known. */
    @Nullable
    String challenge() {
        return challenge;
    }

    /** Stable name of this kind of problem, {@code urn:sakshi:problem:no-token}. */
    URI type() {
        return URI.create(
                "urn:sakshi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether it is worth coming again with the same token. */
    boolean passes() {
        return status == 503 || status == 429;
    }
}
