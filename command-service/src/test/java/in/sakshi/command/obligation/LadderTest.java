package in.sakshi.command.obligation;

import static in.sakshi.command.acting.Week.endOf;
import static in.sakshi.command.acting.Week.ist;
import static in.sakshi.command.obligation.PackagedRules.LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.RuleClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who is told of what is not done, and when. */
class LadderTest {

    private static final Instant TOLD_TO_THE_DESK = ist("2025-11-24T20:15");
    private static final Instant A_DAY_LATER = ist("2025-11-25T20:15");

    @Test
    void aMedicalExaminationIsToldWhileItCanStillBeSaved() {
        assertThat(told(RuleClass.S_HARD, TOLD_TO_THE_DESK, A_DAY_LATER))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OWNER-opening", TOLD_TO_THE_DESK,
                        "OWNER-12h", ist("2025-11-25T08:15"),
                        "IC-12h", ist("2025-11-25T08:15"),
                        "SHO-4h", ist("2025-11-25T16:15"),
                        "CO+0h", A_DAY_LATER,
                        "NODAL+0h", A_DAY_LATER,
                        "SUPERVISOR+6h", ist("2025-11-26T02:15"),
                        "RANGE+24h", ist("2025-11-26T20:15")));
    }

    @Test
    void anInvestigationIsToldOverWeeks() {
        assertThat(told(RuleClass.S_HARD, TOLD_TO_THE_DESK, endOf("2026-01-24")))
                .containsEntry("OWNER-15d", ist("2026-01-09T09:00"))
                .containsEntry("OWNER-1d", ist("2026-01-23T09:00"))
                .containsEntry("IC-7d", ist("2026-01-17T09:00"))
                .containsEntry("SHO-3d", ist("2026-01-21T09:00"))
                .containsEntry("CO+0d", endOf("2026-01-24"))
                .containsEntry("NODAL+3d", ist("2026-01-27T09:00"))
                .containsEntry("SUPERVISOR+7d", ist("2026-01-31T09:00"))
                .containsEntry("RANGE+30d", ist("2026-02-23T09:00"))
                .hasSize(10);
    }

    @Test
    void aReportDueInAWeekIsToldTwoDaysBefore() {
        assertThat(told(RuleClass.S_HARD, ist("2025-11-26T05:00"), endOf("2025-12-03")))
                .containsEntry("OWNER-2d", ist("2025-12-01T09:00"))
                .doesNotContainKey("OWNER-7d");
    }

    @Test
    void aFollowUpIsToldToTheInChargeOnItsDayAndToTheStationTwoDaysLater() {
        assertThat(told(RuleClass.DEFAULT, ist("2025-11-03T16:00"), endOf("2025-12-03")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OWNER-1d", ist("2025-12-02T09:00"),
                        "IC+0d", endOf("2025-12-03"),
                        "SHO+2d", ist("2025-12-05T09:00"),
                        "CO+5d", ist("2025-12-08T09:00"),
                        "NODAL+10d", ist("2025-12-13T09:00"),
                        "SUPERVISOR+15d", ist("2025-12-18T09:00")));
    }

    @Test
    void whatIsDueByTheHourIsToldByTheHour() {
        assertThat(told(RuleClass.SOP, ist("2025-10-06T11:10"), ist("2025-10-06T15:10")))
                .containsEntry("SHO+2d", ist("2025-10-08T15:10"));
    }

    @Test
    void whatIsDueWithinTwoHoursIsToldToTheStationAtOnceAndToTheCircleAfterADay() {
        assertThat(told(RuleClass.DEFAULT, ist("2025-11-24T21:10"), ist("2025-11-24T23:10")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "IC+0h", ist("2025-11-24T23:10"),
                        "SHO+0h", ist("2025-11-24T23:10"),
                        "CO+22h", ist("2025-11-25T21:10"),
                        "NODAL+10d", ist("2025-12-04T23:10"),
                        "SUPERVISOR+15d", ist("2025-12-09T23:10")));
    }

    private static Map<String, Instant> told(RuleClass ruleClass, Instant start, Instant due) {
        List<Rung> rungs = LADDER.rungs(ruleClass, start, due);
        Map<String, Instant> told = new TreeMap<>();
        rungs.forEach(rung -> told.put(rung.name(), rung.at(start, due)));
        assertThat(told).as("each rung has its own name").hasSize(rungs.size());
        return told;
    }
}
