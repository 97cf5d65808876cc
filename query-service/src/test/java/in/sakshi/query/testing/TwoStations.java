package in.sakshi.query.testing;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Acts.recorded;
import static in.sakshi.query.testing.Officers.AARTI;
import static in.sakshi.query.testing.Officers.BLG;
import static in.sakshi.query.testing.Officers.MAMTA;
import static in.sakshi.query.testing.Times.at;
import static in.sakshi.query.testing.Times.happened;

import in.sakshi.code.ConsentGiver;
import in.sakshi.code.ReferralAgency;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.EntryCorrected;
import in.sakshi.complaint.EntryField;
import in.sakshi.complaint.ReferralId;
import in.sakshi.complaint.ReferralMade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What was recorded at Ramgarhi and Belaghat from October 2025 until the end of January 2026. */
public final class TwoStations {

    /** Belaghat's only case of 2025; an entry of it was corrected. */
    public static final ComplaintId CORRECTED = complaint(1);

    /** The second case of Ramgarhi, received in the last minute of 2025. */
    public static final ComplaintId LAST_OF_2025 = complaint(2);

    /** The first case of Ramgarhi of 2026, received as the year began. */
    public static final ComplaintId FIRST_OF_2026 = complaint(3);

    /** So many cases came to Belaghat in January 2026, several of them in the same minute. */
    public static final int BLG_2026 = 7;

    /** Just after all of it. */
    public static final Instant AFTERWARDS = at("02.02.2026 10:00");

    private TwoStations() {}

    /** All of it, in the order in which it was recorded. */
    public static List<Act> acts() {
        List<Act> acts = new ArrayList<>(C1.acts(1));
        acts.add(received(CORRECTED, book(BLG, 2025), 1, at("07.10.2025 09:00")));
        acts.add(recorded(
                "08.10.2025 10:00",
                MAMTA,
                new EntryCorrected(
                        CORRECTED,
                        EntryField.BRIEF_FACTS,
                        "रास्ते में पीछा करता है",
                        "बाजार में पीछा करता है",
                        "लिखने में भूल",
                        happened("08.10.2025 10:00"))));
        acts.add(received(LAST_OF_2025, book(2025), 2, at("31.12.2025 23:59")));
        acts.add(received(FIRST_OF_2026, book(2026), 1, at("01.01.2026 00:00")));
        acts.add(recorded("02.01.2026 11:00", AARTI, referral(LAST_OF_2025, ReferralAgency.OSC)));
        acts.add(recorded("02.01.2026 11:05", AARTI, referral(FIRST_OF_2026, ReferralAgency.PPK)));
        IntStream.rangeClosed(1, BLG_2026)
                .mapToObj(n -> received(complaint(10 + n), book(BLG, 2026), n, at("05.01.2026 10:0" + n / 3)))
                .forEach(acts::add);
        acts.sort(Comparator.comparing(Act::recordedAt));
        return acts;
    }

    private static ReferralMade referral(ComplaintId complaint, ReferralAgency agency) {
        return new ReferralMade(
                complaint,
                new ReferralId(new UUID(2, complaint.value().getLeastSignificantBits())),
                agency,
                ConsentGiver.WOMAN,
                null,
                "सहायता",
                happened("02.01.2026 11:00"));
    }
}
