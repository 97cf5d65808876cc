package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Acts.received;
import static in.sakshi.query.testing.Officers.KTW;
import static in.sakshi.query.testing.Officers.MAMTA;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.complaint.GdEntryMade;
import in.sakshi.fact.Happened;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.query.testing.Act;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Whoever runs the service sees where the registers stand, and has what is parked tried, or a register written, again. */
@DoorTest
class RegistersEndpointTest {

    private static final String GROUP = CaseCards.GROUP;

    @LocalServerPort
    int port;

    @Autowired
    Scribe scribe;

    @Autowired
    DeskClock clock;

    @Autowired
    MongoOperations mongo;

    @Autowired
    ReadUp readUp;

    @Test
    void everyGroupSaysHowFarItHasRead() {
        readUp.await();
        JsonNode groups = send("/actuator/registers").json();

        assertThat(groups.propertyNames()).containsExactlyInAnyOrderElementsOf(ReadUp.GROUPS);
        assertThat(groups.valueStream().map(group -> group.get("lastCommit").longValue()))
                .allMatch(commit -> commit > 0);
    }

    @Test
    void whatIsParkedIsTakenWhenTheCauseIsMended() {
        ComplaintId id = complaint(401);
        receive(id, 1);
        Document card = takeAway(id);
        enterGdNumber(id);
        enterGdNumber(id);
        long parked = standing("/actuator/registers", GROUP, "parkedEvents");
        assertThat(parked).isGreaterThanOrEqualTo(2);

        assertThat(again("TRY").path(GROUP).path("parkedEvents").longValue()).isEqualTo(parked);
        mongo.insert(card, CaseCards.CARDS.name());
        assertThat(ask(id).json().path("parked").booleanValue()).isTrue();
        assertThat(again("TRY").path(GROUP).path("parkedEvents").longValue()).isEqualTo(parked - 2);

        assertThat(ask(id).json().path("parked").booleanValue()).isFalse();
        assertThat(ask(id).json().at("/card/counts/GdEntryMade").intValue()).isEqualTo(2);
    }

    @Test
    void aRegisterIsWrittenAgain() {
        ComplaintId id = complaint(402);
        receive(id, 2);
        String before = card(id);
        takeAway(id);
        ask(id).assertProblem(404, "unknown-case");

        assertThat(again("WRITE").has(GROUP)).isTrue();
        readUp.await(GROUP);

        assertThat(card(id)).isEqualTo(before);
    }

    @Test
    void ofAGroupThatThereIsNotNothingIsSaid() {
        Reply reply = post("/actuator/registers/beat-register", "TRY");

        assertThat(reply.json().isEmpty()).isTrue();
    }

    private String card(ComplaintId id) {
        return ask(id).json().get("card").toString();
    }

    private Document takeAway(ComplaintId id) {
        return requireNonNull(
                mongo.findAndRemove(query(where("_id").is(id.toString())), Document.class, CaseCards.CARDS.name()));
    }

    private void receive(ComplaintId id, int serial) {
        scribe.record(received(id, book(KTW, 2024), serial, clock.instant()));
        readUp.await();
    }

    private void enterGdNumber(ComplaintId id) {
        GdEntryMade entry = new GdEntryMade(id, "031", Happened.at(clock.instant()));
        scribe.record(new Act(clock.instant(), Officers.actor(MAMTA), List.of(entry)));
        readUp.await();
    }

    private Reply ask(ComplaintId id) {
        return new Door(port).ask("/api/cases/" + id);
    }

    private JsonNode again(String what) {
        return post("/actuator/registers/" + GROUP, what).json();
    }

    private Reply post(String path, String what) {
        Door door = new Door(port);
        return door.send(door.as(Door.ADMINISTRATOR, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"again\": \"" + what + "\"}")));
    }

    private long standing(String path, String group, String what) {
        return send(path).json().path(group).path(what).longValue();
    }

    private Reply send(String path) {
        Door door = new Door(port);
        return door.send(door.as(Door.ADMINISTRATOR, path));
    }
}
