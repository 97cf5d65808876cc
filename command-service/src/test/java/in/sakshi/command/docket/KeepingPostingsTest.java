package in.sakshi.command.docket;

import static in.sakshi.command.acting.Saryupur.ADMIN_HARISH;
import static in.sakshi.command.acting.Saryupur.BELAGHAT;
import static in.sakshi.command.acting.Saryupur.SI_AARTI;
import static in.sakshi.command.acting.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.RelieveOfficer;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.Postings;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Postings are one stream, in which each process goes on from what the others have recorded. */
class KeepingPostingsTest {

    private static final LocalDate TODAY = Kolkata.dateAt(MONDAY);
    private static final String NUMBER = "एसपी/88/2025";
    private static final Officer KIRAN =
            new Officer(new OfficerId("o-2001"), "किरन", "Kiran", Rank.CT, Post.DESK, Sex.WOMAN, BELAGHAT.unit());

    private final StrictStore store = new StrictStore();
    private final HelpDesk one = new HelpDesk(store).at(MONDAY);
    private final HelpDesk other = new HelpDesk(store).at(MONDAY);

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void whatOneProcessRecordsTheOtherDecidesOn() {
        one.ask(post("o-2001", "किरन"), ADMIN_HARISH);
        other.ask(new RelieveOfficer(KIRAN.id(), TODAY, "त्यागपत्र", NUMBER, null), ADMIN_HARISH);

        assertThat(one.recorded(Postings.STREAM))
                .containsExactly(
                        new OfficerPosted(KIRAN, TODAY, NUMBER, Happened.at(MONDAY)),
                        new OfficerRelieved(KIRAN, TODAY, "त्यागपत्र", NUMBER, Happened.at(MONDAY)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> one.ask(new RelieveOfficer(KIRAN.id(), TODAY, "त्यागपत्र", "दूसरा", null), ADMIN_HARISH))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.NOT_POSTED));
    }

    @Test
    void whatIsRefusedOrRecordedAlreadyRecordsNothing() {
        one.ask(post("o-2001", "किरन"), ADMIN_HARISH);
        one.ask(post("o-2001", "किरन"), ADMIN_HARISH);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> other.ask(post("o-2001", "पूनम"), ADMIN_HARISH));

        assertThat(store.commits()).hasSize(1);
    }

    @Test
    void whoIsRelievedActsNoLongerInTheProcessThatRecordsIt() {
        one.ask(new RelieveOfficer(SI_AARTI.id(), TODAY, "त्यागपत्र", NUMBER, null), ADMIN_HARISH);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        one.ask(new RelieveOfficer(SI_AARTI.id(), TODAY, "त्यागपत्र", "दूसरा", null), ADMIN_HARISH))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.NOT_POSTED));
    }

    private static PostOfficer post(String id, String hindi) {
        return new PostOfficer(
                new OfficerId(id),
                hindi,
                "Kiran",
                KIRAN.rank(),
                KIRAN.sex(),
                KIRAN.post(),
                KIRAN.unit(),
                TODAY,
                NUMBER,
                null,
                null);
    }
}
