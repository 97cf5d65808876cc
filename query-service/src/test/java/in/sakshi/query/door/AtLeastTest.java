package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Position;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Scribe;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has just recorded something sees it. */
@DoorTest
class AtLeastTest {

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    Ledger ledger;

    @RepeatedTest(10)
    void oneSeesWhatOneHasJustRecorded(RepetitionInfo repetition) {
        int serial = repetition.getCurrentRepetition();
        String id = complaint(400 + serial).toString();
        long position = scribe.record(received(complaint(400 + serial), book(KTW, 2024), serial, clock.instant()));
        String fresh = "atLeast=" + position;

        assertThat(ask("/api/registers/help-desk?station=KTW&year=2024&" + fresh)
                        .lines("/id"))
                .hasSize(serial)
                .contains(id);
        assertThat(ask("/api/cases/" + id + "?" + fresh).json().at("/card/id").stringValue())
                .isEqualTo(id);
        assertThat(ask("/api/cases/" + id + "/history?" + fresh).lines("/type")).containsExactly("ComplaintReceived");
        assertThat(ask("/api/audit?case=" + id + "&" + fresh)
                        .json()
                        .path("upTo")
                        .longValue())
                .isGreaterThanOrEqualTo(position);
    }

    @Test
    void whatIsNotRecordedYetIsNotWaitedForForEver() {
        long beyond = Position.of(ledger.head().next(), 0);
        String question = "/api/registers/referrals?station=RMG&atLeast=" + beyond;

        Reply hindi = new Door(port).askInHindi(question).assertProblem(503, "not-read-yet");
        Reply english = ask(question).assertProblem(503, "not-read-yet");

        assertThat(hindi.header("Retry-After")).hasValue("2");
        assertThat(hindi.header("Content-Language")).hasValue("hi");
        assertThat(hindi.json().path("title").stringValue()).isEqualTo("पंजिका अभी वहां तक नहीं पहुंची");
        assertThat(english.header("Retry-After")).hasValue("2");
        assertThat(english.header("Content-Language")).hasValue("en");
        assertThat(english.json().path("detail").stringValue())
                .contains("written up to position ")
                .contains("Ask again in a moment");
    }

    private Reply ask(String question) {
        return new Door(port).ask(question);
    }
}
