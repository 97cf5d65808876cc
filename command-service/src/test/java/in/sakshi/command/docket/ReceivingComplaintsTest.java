package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.CT_SEEMA_OF_BELAGHAT;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.TUESDAY;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.SUNITA;
import static in.sakshi.command.complaint.Saying.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.sakshi.casework.CaseEvent;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.ComplaintReceived;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.register.SerialGiven;
import in.sakshi.station.Station;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The numbers of a station's book: without gaps, each given once, in one commit with the complaint. */
class ReceivingComplaintsTest {

    private static final RegisterId BOOK_OF_2025 = new RegisterId(RAMGARHI.code(), RegisterId.HELP_DESK, 2025);

    private final StrictStore store = new StrictStore();
    private final HelpDesk desk = new HelpDesk(store, 10);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNumbersOfABookFollowEachOther() {
        for (int n = 1; n <= 5; n++) {
            assertThat(numberOf(received(n, RAMGARHI, MONDAY))).isEqualTo(new EntryNumber(BOOK_OF_2025, n));
        }
    }

    @Test
    void aBookReadAfreshEachTimeGivesTheSameNumbers() {
        try (HelpDesk forgetful = new HelpDesk(store)) {
            for (int n = 1; n <= 3; n++) {
                forgetful.at(MONDAY).ask(complaint(n, RAMGARHI), CT_POOJA);
                assertThat(numberOf(id(n)).serial()).isEqualTo(n);
            }
        }
    }

    @Test
    void twoStationsHaveBooksOfTheirOwn() {
        assertThat(numberOf(received(1, RAMGARHI, MONDAY)).token()).isEqualTo("RMG-MHD-0001-2025");
        assertThat(numberOf(received(2, BELAGHAT, MONDAY)).token()).isEqualTo("BLG-MHD-0001-2025");
        assertThat(numberOf(received(3, BELAGHAT, MONDAY)).token()).isEqualTo("BLG-MHD-0002-2025");
        assertThat(numberOf(received(4, RAMGARHI, MONDAY)).token()).isEqualTo("RMG-MHD-0002-2025");
    }

    @Test
    void theNewBookBeginsAtMidnightInKolkata() {
        assertThat(numberOf(received(1, RAMGARHI, ist("2025-12-31T23:59:59.999"))))
                .hasToString("MHD-0001/2025");
        assertThat(numberOf(received(2, RAMGARHI, ist("2026-01-01T00:00")))).hasToString("MHD-0001/2026");
    }

    @Test
    void whatIsEnteredInTheNewYearStandsInTheNewBook() {
        desk.at(ist("2026-01-01T00:10")).ask(then(ist("2025-12-31T23:50"), complaint(1, RAMGARHI)), CT_POOJA);
        assertThat(numberOf(id(1))).hasToString("MHD-0001/2026");
    }

    @Test
    void numberAndComplaintAreOneCommit() {
        received(1, RAMGARHI, MONDAY);
        assertThat(store.commits()).singleElement().satisfies(commit -> {
            assertThat(commit.get(0)).isEqualTo(new SerialGiven(BOOK_OF_2025, 1, id(1).asCase(), MONDAY));
            assertThat(commit.subList(1, commit.size()))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event)
                            .isInstanceOfSatisfying(
                                    CaseEvent.class,
                                    of -> assertThat(of.caseId()).isEqualTo(id(1).asCase())));
        });
    }

    @Test
    void aComplaintIsReceivedOnce() {
        received(1, RAMGARHI, MONDAY);
        assertRefused(Rule.ALREADY_RECEIVED, complaint(1, RAMGARHI));
        assertRefused(Rule.ALREADY_RECEIVED, complaint(1, BELAGHAT));
        assertThat(numberOf(received(2, RAMGARHI, MONDAY)).serial()).isEqualTo(2);
        assertThat(numberOf(received(3, BELAGHAT, MONDAY)).serial()).isEqualTo(1);
    }

    @Test
    void aRefusedComplaintSpendsNoNumber() {
        received(1, RAMGARHI, MONDAY);
        assertRefused(Rule.HAPPENED_IN_THE_FUTURE, then(TUESDAY, complaint(2, RAMGARHI)));
        assertThat(numberOf(received(2, RAMGARHI, MONDAY)).serial()).isEqualTo(2);
    }

    @Test
    void aComplaintThatCouldNotBeWrittenSpendsNoNumber() {
        received(1, RAMGARHI, MONDAY);
        store.full(true);
        assertThatIllegalStateException().isThrownBy(() -> received(2, RAMGARHI, MONDAY));
        store.full(false);
        assertThat(numberOf(received(2, RAMGARHI, MONDAY)).serial()).isEqualTo(2);
    }

    @Test
    void aBookThatAnotherProcessHasWrittenInIsReadAgain() {
        try (HelpDesk another = new HelpDesk(store, 10)) {
            received(1, RAMGARHI, MONDAY);
            another.at(MONDAY).ask(complaint(2, RAMGARHI), CT_POOJA);
            assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> received(3, RAMGARHI, MONDAY));
            assertThat(numberOf(received(3, RAMGARHI, MONDAY)).serial()).isEqualTo(3);
        }
    }

    @Test
    void whoeverComesAtOnceGetsANumberEach() throws Exception {
        int many = 32;
        desk.at(MONDAY);
        List<Callable<Void>> askers = IntStream.rangeClosed(1, many)
                .<Callable<Void>>mapToObj(n -> () -> {
                    desk.ask(complaint(n, RAMGARHI), CT_POOJA);
                    return null;
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(askers).forEach(asked -> assertThat(asked).succeedsWithin(Duration.ZERO));
        } finally {
            threads.shutdownNow();
        }
        assertThat(IntStream.rangeClosed(1, many).map(n -> numberOf(id(n)).serial()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, many).boxed().toList());
        assertThat(desk.recorded(BOOK_OF_2025)).hasSize(many);
    }

    private ComplaintId received(int n, Station station, Instant at) {
        desk.at(at).ask(complaint(n, station), station.equals(RAMGARHI) ? CT_POOJA : CT_SEEMA_OF_BELAGHAT);
        return id(n);
    }

    private void assertRefused(Rule rule, ComplaintCommand command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.at(MONDAY).ask(command, CT_POOJA))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private EntryNumber numberOf(ComplaintId complaint) {
        return ((ComplaintReceived) desk.recorded(complaint).get(0)).number();
    }

    private static ComplaintId id(int n) {
        return new ComplaintId(new UUID(0, n));
    }

    private static ReceiveComplaint complaint(int n, Station station) {
        return new ReceiveComplaint(
                id(n),
                station.code(),
                ComplaintSource.WALK_IN,
                null,
                ComplaintCategory.MARITAL,
                "विवाद",
                SUNITA,
                null,
                null,
                null,
                null);
    }
}
