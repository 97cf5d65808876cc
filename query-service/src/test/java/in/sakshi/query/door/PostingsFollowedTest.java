package in.sakshi.query.door;

import static in.sakshi.query.testing.Officers.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.UnitPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may ask follows the postings that the other service records, without a restart; who has left is still named. */
@DoorTest
class PostingsFollowedTest {

    private static final UnitPath CIRCLE = new UnitPath("/UP/EAST/DVG/SRY/C1");
    private static final String APPLICATIONS = "/api/registers/help-desk?year=2025&station=";
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    StaffList staff;

    @Test
    void whoIsPostedMayAskAndWhoIsTransferredMayNotWithTheTokenOfBefore() {
        Officer kiran = officer("o-2001", "RMG");
        ask(kiran, "RMG").assertProblem(403, "unknown-officer");

        record(new OfficerPosted(kiran, today(), "88/2025", now()));
        await(list -> list.officer(kiran.id()).isPresent());
        assertThat(ask(kiran, "RMG").status()).isEqualTo(200);

        Officer moved = officer("o-2001", "BLG");
        record(new OfficerPosted(moved, today(), "89/2025", now()));
        await(list -> list.officer(kiran.id()).filter(moved::equals).isPresent());
        ask(kiran, "RMG").assertProblem(401, "posting-changed");
        assertThat(ask(moved, "BLG").status()).isEqualTo(200);
        ask(moved, "RMG").assertProblem(403, "outside-of-unit");
    }

    @Test
    void whoIsRelievedIsStillNamedInWhatWasDone() {
        Officer neelam = staff.officer(new OfficerId("o-1001")).orElseThrow();
        record(new OfficerRelieved(neelam, today(), "सेवानिवृत्त", "90/2025", now()));
        await(list -> list.officer(neelam.id()).isEmpty());

        ask(neelam, "RMG").assertProblem(401, "posting-changed");
        Reply audit = new Door(port).askInHindi("/api/audit?officer=o-1001");
        assertThat(audit.status()).isEqualTo(200);
        assertThat(audit.response().body()).contains("नीलम वर्मा");

        record(new OfficerPosted(neelam, today(), "91/2025", now()));
        await(list -> list.officer(neelam.id()).isPresent());
    }

    private Reply ask(Officer officer, String station) {
        Door door = new Door(port);
        return door.send(door.request(APPLICATIONS + station).header("Authorization", Door.bearer(officer)));
    }

    private void record(PostingEvent event) {
        scribe.record(new Act(clock.instant(), Officers.actor(ADMINISTRATOR), List.of(event)));
    }

    /** The list is read on every second. */
    private void await(Predicate<StaffList> changed) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!changed.test(staff) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(changed.test(staff)).as("postings followed").isTrue();
    }

    private LocalDate today() {
        return Kolkata.dateAt(clock.instant());
    }

    private Happened now() {
        return Happened.at(clock.instant());
    }

    private static Officer officer(String id, String station) {
        return new Officer(new OfficerId(id), "किरन", "Kiran", Rank.CT, Post.DESK, Sex.WOMAN, CIRCLE.at(station));
    }
}
