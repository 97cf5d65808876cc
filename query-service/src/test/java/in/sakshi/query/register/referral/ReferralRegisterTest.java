package in.sakshi.query.register.referral;

import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.sakshi.desk.query.ReferralLine;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.Printed;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register of referrals has a line for each, and on it what the agency did and how long it took. */
class ReferralRegisterTest {

    private static final int REFERRED = 12;

    private final MemoryShelves shelves = new MemoryShelves();
    private final Recording recording = new Recording(new ReferralRegister(shelves));

    @Test
    void theReferralOfTheWorkedCaseTookTwentyDays() {
        recording.record(C1.acts(47));

        Printed printed = printed(at("02.02.2026 10:00"));
        assertThat(printed.text("case")).isEqualTo("MHD-0047/2025");
        assertThat(printed.text("letter")).isEqualTo("112/2025, 13.10.2025");
        assertThat(printed.text("agency")).isEqualTo("परिवार परामर्श केन्द्र");
        assertThat(printed.text("need")).isEqualTo("परिवार मिलाना");
        assertThat(printed.text("acknowledged")).isEqualTo("14.10.2025, PPK-389");
        assertThat(printed.text("due")).isEqualTo("12.11.2025");
        assertThat(printed.text("outcome")).isEqualTo("साथ रहने को राजी");
        assertThat(printed.text("outcomeOn")).isEqualTo("02.11.2025");
        assertThat(printed.text("days")).isEqualTo("20");
        assertThat(printed.overdue()).isFalse();
    }

    @Test
    void theDaysOfAnOpenReferralAreCountedWhenItIsAsked() {
        recording.record(C1.acts(47).subList(0, REFERRED));

        assertThat(printed(at("13.10.2025 23:59")).text("days")).isEqualTo("0");
        assertThat(printed(at("14.10.2025 00:00")).text("days")).isEqualTo("1");
        assertThat(printed(at("14.10.2025 00:00")).text("outcome")).isEmpty();
    }

    @Test
    void anOpenReferralIsOverdueFromTheDayAfterItIsDue() {
        recording.record(C1.acts(47).subList(0, REFERRED));

        assertThat(printed(at("12.11.2025 23:59")).overdue()).isFalse();
        assertThat(printed(at("13.11.2025 00:00")).overdue()).isTrue();
    }

    @Test
    void aReferralOfACaseThatNeverBeganIsAnError() {
        assertThatThrownBy(() -> recording.record(C1.acts(47).subList(REFERRED - 1, REFERRED)))
                .rootCause()
                .hasMessageContaining("its first event before it");
    }

    private Printed printed(Instant askedAt) {
        String id = C1.CASE + "/" + C1.PPK;
        ReferralLine line = shelves.lines(ReferralBooks.LINES).find(List.of(id)).get(id);
        assertThat(line).isNotNull();
        return Printed.of(line, ReferralLayout.COLUMNS, askedAt);
    }
}
