package in.sakshi.query.door;

import in.sakshi.code.Purpose;
import in.sakshi.station.StationCode;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody looks for cases, and why.
 *
 * @param mobile the number that whoever brought them gave, ten digits
 * @param token as it is printed on her receipt, {@code RMG-MHD-0047-2025}; of whichever station
 * @param name words of their name, each in whole, in the order in which they come to mind
 * @param station where to look for a name; the number is looked for at all stations of the officer’s unit
 * @param purpose for what
 * @param reason why, in words
 * @param atLeast position in the ledger that must have been read
 */
record SearchQuestion(
        @Nullable String mobile,
        @Nullable String token,
        @Nullable String name,
        @Nullable StationCode station,
        Purpose purpose,
        String reason,
        @Nullable Long atLeast)
        implements Question {

    private static final Pattern MOBILE = Pattern.compile("[0-9]{10}");
    private static final Pattern TOKEN = Pattern.compile("[A-Z]{3}-MHD-[0-9]{4,}-[0-9]{4}");

    SearchQuestion {
        if (Stream.of(mobile, token, name).filter(Objects::nonNull).count() != 1) {
            throw new BadQuestion("mobile", Wrong.ONE_OF, "mobile, token, name");
        }
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw new BadQuestion("token", Wrong.NOT_A_TOKEN);
        }
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            throw new BadQuestion("mobile", Wrong.NOT_A_MOBILE);
        }
        if (name != null && station == null) {
            throw new BadQuestion("station", Wrong.MISSING_BESIDE, "name");
        }
        Reasons.requireInWords(reason);
    }

    /** How the record of views calls such a search. */
    String kind() {
        return mobile != null ? "search-mobile" : token != null ? "search-token" : "search-name";
    }

    /** What is looked for. */
    String sought() {
        return Stream.of(mobile, token, name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
