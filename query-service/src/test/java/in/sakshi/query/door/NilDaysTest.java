package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.PPR;
import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.fact.Kolkata;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.query.print.NilDays;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.C1;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.testing.TwoStations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day on which nothing came has a row of its own, so that one sees that it was not forgotten. */
@DoorTest
class NilDaysTest {

    private static final String RMG = "/api/registers/help-desk?station=RMG";
    private static final String LAST = TwoStations.LAST_OF_2025.toString();
    private static final String FIRST = TwoStations.FIRST_OF_2026.toString();

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    ReadUp readUp;

    @Autowired
    Ledger ledger;

    @Test
    void theDaysBetweenEntriesAreNilAndDaysEndAtMidnightInKolkata() {
        assertThat(ask(RMG + "&from=2025-12-29&to=2026-01-03").rows())
                .containsExactly("2025-12-29", "2025-12-30", LAST, FIRST, "2026-01-02", "2026-01-03");
    }

    @Test
    void aPeriodWithoutEntriesIsNilDayByDayAlsoOverTheEndOfAMonth() {
        Reply reply = ask(RMG + "&from=2025-10-30&to=2025-11-02");

        assertThat(reply.rows()).containsExactly("2025-10-30", "2025-10-31", "2025-11-01", "2025-11-02");
        assertThat(reply.json().path("total").longValue()).isZero();
    }

    @Test
    void aNilRowSaysSoInItsFirstCell() {
        String nil = RMG + "&from=2025-10-31&to=2025-10-31";

        assertThat(ask(nil).json().at("/rows/0/cells/0/text").stringValue()).isEqualTo("nil, 31.10.2025");
        assertThat(new Door(port)
                        .askInHindi(nil)
                        .json()
                        .at("/rows/0/cells/0/text")
                        .stringValue())
                .isEqualTo("शून्य, 31.10.2025");
        assertThat(ask(nil).json().at("/rows/0/cells")).hasSize(19);
        assertThat(ask(nil).json().at("/rows/0/kind").stringValue()).isEqualTo("NIL");
    }

    @Test
    void beforeAnythingWasRecordedNobodyKnows() {
        assertThat(ask(RMG + "&from=2025-09-01&to=2025-10-07").rows())
                .containsExactly(C1.CASE.toString(), "2025-10-07");
        assertThat(ask(RMG + "&year=2024").rows()).isEmpty();
    }

    @Test
    void aDayIsNotNilBeforeItIsOver() {
        LocalDate today = Kolkata.dateAt(clock.instant());
        String question = "%s&from=%s&to=%s".formatted(RMG, today.minusDays(1), today.plusDays(3));

        assertThat(ask(question).rows()).containsExactly(today.minusDays(1).toString());
    }

    @Test
    void aRegisterThatHasNotReadAllYetCallsNoDayNilThatItDoesNotKnow() {
        KnownDays knownDays = new KnownDays(ledger);
        Period winter = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));
        long upTo = Position.of(firstSince(at("31.12.2025 00:00")).number(), 0);

        assertThat(knownDays.nilDays(winter, upTo, clock.instant()))
                .isEqualTo(new NilDays(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 30)));
        assertThat(knownDays.nilDays(winter, -1, clock.instant())).isEqualTo(NilDays.NONE);
        assertThat(knownDays.nilDays(winter, Position.of(ledger.head().number(), 0), clock.instant()))
                .isEqualTo(new NilDays(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31)));
    }

    private Commit firstSince(Instant moment) {
        return ledger.read(0, 1_000).stream()
                .filter(commit -> !commit.recordedAt().isBefore(moment))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/registers/help-desk?station=RMG&from=2025-10-01&to=2026-01-05",
                "/api/registers/help-desk?station=RMG&year=2025",
                "/api/registers/help-desk?station=BLG&year=2026",
                "/api/registers/referrals?station=RMG&from=2025-12-01&to=2026-01-20",
                "/api/registers/counselling?station=RMG&from=2025-10-01&to=2025-12-31",
                "/api/registers/follow-ups?station=RMG&from=2025-11-15&to=2026-01-05",
                "/api/registers/help-desk?station=HRP&from=2025-11-01&to=2025-11-30"
            })
    void eachNilDayStandsOnOnePage(String question) {
        Reply whole = ask(question + "&size=500");
        int total = whole.json().path("total").intValue();

        for (int size = 1; size <= 4; size++) {
            List<String> turned = new ArrayList<>();
            for (int page = 0; page <= total / size + 1; page++) {
                turned.addAll(ask(question + "&size=" + size + "&page=" + page).rows());
            }
            assertThat(turned).isEqualTo(whole.rows()).doesNotHaveDuplicates().hasSizeGreaterThan(total + 20);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2025-10-06, 1", "1, 2025-10-07, 86", "2, 2026-01-02, 5"})
    void theNilDaysBeforeAnEntryStandOnItsPageAndThoseAfterTheLastOnTheLast(int page, LocalDate first, int rows) {
        Reply reply = ask(RMG + "&from=2025-10-06&to=2026-01-05&size=1&page=" + page);

        assertThat(reply.rows()).hasSize(rows);
        assertThat(reply.lines("/id")).hasSize(1);
        if (page > 0) {
            assertThat(reply.rows()).contains(first.toString());
        }
    }

    /** Received three days before it was entered. */
    @Test
    void theBookIsNilWhereNothingWasEnteredAndAPeriodWhereNothingWasReceived() {
        Instant receivedAt = clock.instant().plus(Duration.ofDays(2));
        clock.moveTo(receivedAt.plus(Duration.ofDays(3)));
        LocalDate received = Kolkata.dateAt(receivedAt);
        Act inTime = received(complaint(701), book(PPR, 2026), 1, receivedAt);
        scribe.record(new Act(clock.instant(), inTime.actor(), inTime.facts()));
        clock.moveTo(receivedAt.plus(Duration.ofDays(5)));
        readUp.await();
        String id = complaint(701).toString();

        assertThat(ask("/api/registers/help-desk?station=PPR&from=%s&to=%s".formatted(received, received.plusDays(5)))
                        .rows())
                .containsExactly(
                        id,
                        received.plusDays(1).toString(),
                        received.plusDays(2).toString(),
                        received.plusDays(3).toString(),
                        received.plusDays(4).toString());
        assertThat(ask("/api/registers/help-desk?station=PPR&year=2026&size=500")
                        .rows())
                .containsSubsequence(received.toString(), received.plusDays(2).toString(), id)
                .endsWith(id, received.plusDays(4).toString())
                .doesNotContain(received.plusDays(3).toString());
    }

    @Test
    void aFileHasTheNilDaysAndCountsThemApart() {
        List<List<String>> records = new Door(port)
                .takeInHindi(RMG + "&from=2025-12-30&to=2026-01-03&format=csv")
                .records();

        assertThat(records.stream().map(fields -> fields.get(1)))
                .containsSubsequence(
                        "शून्य, 30.12.2025",
                        "MHD-0002/2025",
                        "MHD-0001/2026",
                        "शून्य, 02.01.2026",
                        "शून्य, 03.01.2026");
        assertThat(records.stream().map(fields -> fields.get(0))).contains("कुल प्रविष्टियां: 2", "शून्य दिन: 3");
    }

    @Test
    void whoeverAsksForAllTimeOrForOneOfficerIsToldOfNoNilDays() {
        assertThat(ask("/api/registers/referrals?station=RMG").rows()).hasSize(3);
        assertThat(ask("/api/audit?station=BLG&from=2025-10-01&to=2025-12-31").rows())
                .hasSize(2);
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
