package in.sakshi.query.register.referral;

import in.sakshi.desk.query.ReferralLine;
import in.sakshi.query.register.NumberedCase;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import java.time.Instant;
import java.util.List;

/** Where the register of referrals stands. */
public final class ReferralBooks {

    /** The processing group that writes it. */
    public static final String GROUP = "referral-register";

    /** Code of the station that made the referral. */
    public static final Property<ReferralLine, String> STATION =
            new Property<>("station", line -> line.number().register().station().value());

    /** Code of the agency. */
    public static final Property<ReferralLine, String> AGENCY =
            new Property<>("agency", line -> line.agency().name());

    /** When the referral was made. */
    public static final Property<ReferralLine, Instant> MADE_AT = new Property<>("madeAt", ReferralLine::madeAt);

    /** The referrals, each under {@code <case>/<referral>}. */
    public static final Shelf<ReferralLine> LINES = new Shelf<>(
            "referral_lines",
            ReferralLine.class,
            List.of(List.of(STATION, MADE_AT), List.of(STATION, AGENCY, MADE_AT)));

    /** The numbers of the cases, each under the id of its complaint. */
    static final Shelf<NumberedCase> CASES = Shelf.byId("referral_cases", NumberedCase.class);

    private ReferralBooks() {}
}
