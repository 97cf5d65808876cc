package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.complaint.Asking.CASE;
import static in.sakshi.command.complaint.Asking.SUNITA;
import static in.sakshi.command.complaint.Asking.receive;
import static in.sakshi.command.complaint.Saying.then;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.command.docket.HelpDesk;
import in.sakshi.command.docket.StrictStore;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.obligation.Duty;
import in.sakshi.obligation.ObligationOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed from the first moment, by what the complaint is about and how it came. */
class OwedAtReceiptTest {

    private final HelpDesk desk = new HelpDesk(new StrictStore());

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POCSO,       fir:D-01 medical:D-34 cwc-report:D-30 court-report:D-30",
        "FALSE_PROMISE, fir:D-01 statement-183:D-10",
        "ACID,        fir:D-01 statement-183:D-10-OTHER",
        "MISSING_C,   fir:D-40 ahtu:D-41",
        "TRAFFICK,    fir:D-01",
        "CYBER,       cyber-evidence:D-97",
        "ELOPEMENT,   mandatory-woman:D-78-WOMAN mandatory-family:D-78-OTHERS"
    })
    void whatIsOwedAtOnceRunsFromTheInformation(ComplaintCategory category, String owed) {
        desk.at(MONDAY).ask(receive(category), CT_POOJA);
        assertThat(openedNow().skip(6).map(duty -> duty.obligation() + ":" + duty.rule()))
                .containsExactly(owed.split(" "));
        assertThat(openedNow()).allSatisfy(duty -> assertThat(duty.start()).isEqualTo(MONDAY));
    }

    @Test
    void aReferenceOfThePortalIsDisposedOfByThePrintedDateOrInFifteenDays() {
        desk.at(MONDAY).ask(ofThePortal(null), CT_POOJA);
        assertThat(disposalDue()).isEqualTo(endOf("2025-10-21"));
        try (HelpDesk another = new HelpDesk(new StrictStore())) {
            another.at(MONDAY).ask(ofThePortal(LocalDate.parse("2025-10-13")), CT_POOJA);
            assertThat(another.recorded(CASE))
                    .filteredOn(ObligationOpened.class::isInstance)
                    .extracting(event -> ((ObligationOpened) event).dueAt())
                    .contains(endOf("2025-10-13"));
        }
    }

    private Stream<ObligationOpened> openedNow() {
        return desk.recorded(CASE).stream()
                .filter(ObligationOpened.class::isInstance)
                .map(ObligationOpened.class::cast);
    }

    private Instant disposalDue() {
        return openedNow()
                .filter(duty -> duty.obligation().equals(Duty.DISPOSAL.id()))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private static ReceiveComplaint ofThePortal(@Nullable LocalDate printed) {
        return new ReceiveComplaint(
                CASE,
                RAMGARHI.code(),
                ComplaintSource.IGRS,
                "IGRS-7",
                ComplaintCategory.MARITAL,
                "विवाद",
                SUNITA,
                null,
                null,
                printed,
                null);
    }

    @Test
    void withinTheHourNobodyAsksWhenItWasEntered() {
        desk.at(ist("2025-10-06T12:10")).ask(then(MONDAY, receive(ComplaintCategory.MARITAL)), CT_POOJA);
        assertThat(openedNow()).noneMatch(duty -> duty.obligation().equals(Duty.ENTRY.id()));
    }
}
