package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.query.confidential.Viewer;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Times;
import in.sakshi.station.Officer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** A case that is open for a time to somebody whose business it is not: in an emergency, and for an inquiry into its handling. */
@EveryPostTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD) // The clock goes on, and never back.
class OpenForATimeTest {

    private static final CaseId OF_A = EveryPost.complaint(CaseClass.A);
    private static final String HISTORY = "/api/cases/" + OF_A + "/history";
    private static final String HER_NAME = "Complainant.name";

    @LocalServerPort
    int port;

    @Autowired
    DeskClock clock;

    @Test
    void inAnEmergencySheIsKnownAndWhatTheDoctorFoundIsNotUntilThreeHoursAreOver() {
        Officer elsewhere = EveryPost.reader(Viewer.EMERGENCY);

        Reply history = ask(elsewhere, HISTORY);
        assertThat(history.status()).isEqualTo(200);
        assertThat(EveryPost.fields(history.body(), CaseClass.A))
                .contains(HER_NAME, "Complainant.mobile")
                .doesNotContain("CounsellingSessionHeld.gist");
        assertThat(ask(elsewhere, "/api/cases/" + OF_A).status()).isEqualTo(200);
        ask(elsewhere, "/api/registers/help-desk?station=RMG&year=2026").assertProblem(403, "outside-of-unit");

        clock.moveTo(Times.at("10.04.2026 12:00"));

        ask(elsewhere, HISTORY).assertProblem(404, "unknown-case");
    }

    @Test
    void whoInquiresIntoTheHandlingSeesTheCaseOpensItAndNothingElseUntilTheLastDayIsOver() {
        Officer auditor = EveryPost.reader(Viewer.AUDITOR);

        assertThat(EveryPost.fields(ask(auditor, HISTORY).body(), CaseClass.A)).doesNotContain(HER_NAME);
        assertThat(new Door(port)
                        .post(
                                auditor,
                                "/api/openings",
                                "case=" + OF_A + "&purpose=INQUIRY&reason=order+12+of+7+May+2026")
                        .status())
                .isEqualTo(201);
        assertThat(EveryPost.fields(ask(auditor, HISTORY).body(), CaseClass.A)).contains(HER_NAME);
        assertThat(ask(auditor, "/api/views?case=" + OF_A).status()).isEqualTo(200);
        assertThat(ask(auditor, "/api/audit?case=" + OF_A).status()).isEqualTo(200);
        ask(auditor, "/api/audit?station=RMG").assertProblem(403, "outside-of-unit");
        ask(auditor, "/api/registers/help-desk?station=RMG&year=2026").assertProblem(403, "not-permitted");

        clock.moveTo(Times.at("30.04.2026 23:59"));
        assertThat(ask(auditor, HISTORY).status()).isEqualTo(200);
        clock.moveTo(Times.at("01.05.2026 00:00"));
        ask(auditor, HISTORY).assertProblem(404, "unknown-case");
    }

    private Reply ask(Officer officer, String question) {
        return new Door(port).ask(officer, question);
    }
}
