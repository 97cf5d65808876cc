package in.sakshi.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.CountLine;
import in.sakshi.desk.query.CountedCase;
import in.sakshi.desk.query.Figure;
import in.sakshi.desk.query.Reading;
import in.sakshi.fact.Kolkata;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Recording;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.StationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published numbers of a campaign come out exactly, whatever else was recorded beside them. */
class CampaignTest {

    private static final Set<StationCode> DISTRICT = Set.of(Officers.RMG, Officers.BLG);
    private static final Span CAMPAIGN = Span.of(Kolkata.dateAt(Campaign.BEGIN), Kolkata.dateAt(Campaign.END));

    private static Counts counts;
    private static Form form;

    @BeforeAll
    static void readTheCampaign() {
        Shelves shelves = new MemoryShelves();
        new Recording(new ReportRegister(shelves)).record(Campaign.acts());
        counts = new Counts(shelves);
        form = of(DISTRICT, CAMPAIGN);
    }

    @ParameterizedTest
    @CsvSource({"REUNITED, 255, 1", "SQUAD_FIRS, 94, 1", "SQUAD_ARRESTED, 123, 0", "PREVENTIVE, 659, 0"})
    void theTotalsOfTheCampaignComeOutAndWhatIsPeculiarIsMarked(CountLine line, long total, long marked) {
        assertThat(figure(line).count()).isEqualTo(total);
        assertThat(figure(line).marked()).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"REUNITED", "SQUAD_FIRS", "SQUAD_ARRESTED", "PREVENTIVE", "DISPOSED", "FIRS"})
    void behindEachNumberStandsTheListOfWhatWasCountedEachOnce(CountLine line) {
        List<CountedCase> cases = form.cases(new Heading(line, null));

        assertThat(cases).hasSize((int) figure(line).count());
        assertThat(cases.stream().map(CountedCase::id)).doesNotHaveDuplicates();
    }

    @Test
    void personsAreNotReports() {
        List<CountedCase> arrested = form.cases(new Heading(CountLine.SQUAD_ARRESTED, null));

        assertThat(arrested.stream().map(CountedCase::person)).doesNotContainNull();
        assertThat(arrested.stream().collect(Collectors.groupingBy(CountedCase::caseId, Collectors.counting())))
                .hasSize(Campaign.SQUAD_FIRS)
                .containsValue(3L);
    }

    @Test
    void aReportUnderTwoSubsectionsOfASectionStandsUnderItOnce() {
        Figure section = form.figure(new Heading(CountLine.FIRS, "BNS 78"), "");

        assertThat(section.count()).isEqualTo(figure(CountLine.FIRS).count()).isEqualTo(Campaign.SQUAD_FIRS + 2);
    }

    @Test
    void aReportThatWentToAnotherDistrictIsCountedWhereItWasRegistered() {
        assertThat(of(Set.of(Officers.HRP), CAMPAIGN)
                        .figure(new Heading(CountLine.SQUAD_FIRS, null), "")
                        .count())
                .isZero();
    }

    @Test
    void theStationsOfADistrictComeToTheDistrictAndTheDaysToTheCampaign() {
        LocalDate middle = Kolkata.dateAt(Campaign.BEGIN).plusDays(20);
        Form first = of(DISTRICT, Span.of(Kolkata.dateAt(Campaign.BEGIN), middle));
        Form second = of(DISTRICT, Span.of(middle.plusDays(1), Kolkata.dateAt(Campaign.END)));
        for (CountLine line :
                List.of(CountLine.REUNITED, CountLine.SQUAD_FIRS, CountLine.SQUAD_ARRESTED, CountLine.PREVENTIVE)) {
            assertThat(count(of(Set.of(Officers.RMG), CAMPAIGN), line)
                            + count(of(Set.of(Officers.BLG), CAMPAIGN), line))
                    .as("%s by station", line)
                    .isEqualTo(count(form, line));
            assertThat(count(first, line) + count(second, line))
                    .as("%s by days", line)
                    .isEqualTo(count(form, line));
        }
    }

    private static Figure figure(CountLine line) {
        return form.figure(new Heading(line, null), "");
    }

    private static long count(Form of, CountLine line) {
        return of.figure(new Heading(line, null), "").count();
    }

    private static Form of(Set<StationCode> stations, Span span) {
        return counts.of(stations, span, new Moment(Campaign.END, Reading.RECORDED));
    }
}
