package in.sakshi.query.door;

import static in.sakshi.query.testing.Acts.book;
import static in.sakshi.query.testing.Acts.complaint;
import static in.sakshi.query.testing.Officers.PPR;
import static in.sakshi.query.testing.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import in.sakshi.code.ComplaintCategory;
import in.sakshi.code.ComplaintSource;
import in.sakshi.complaint.Complainant;
import in.sakshi.desk.query.Application;
import in.sakshi.desk.query.Handling;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.Recorder;
import in.sakshi.query.copy.Pages;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.testing.Officers;
import in.sakshi.register.EntryNumber;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** Copies of many lines, which nobody recorded but this test has put on the shelf: so many would take long to record. */
@DoorTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongCopiesTest {

    private static final int MOST = 3_000;

    /** No other test has cases of such numbers. */
    private static final int MANY = 500_000;

    private static final String PIPRAULI = "/api/registers/help-desk?station=PPR";
    private static final Instant NEW_YEAR = at("01.01.2022 00:00");

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    MongoOperations mongo;

    /** Three in each minute, and a year before one that is overdue. */
    @BeforeAll
    void manyLines() {
        lines().write(Stream.concat(
                        IntStream.range(0, MOST).mapToObj(LongCopiesTest::line),
                        Stream.of(line(MOST, at("01.01.2021 00:00"))))
                .toList());
    }

    @AfterAll
    void noneOfThem() {
        shelf().deleteMany(Filters.in(
                "_id",
                IntStream.rangeClosed(0, MOST).mapToObj(n -> line(n).id()).toList()));
    }

    @Test
    void aFileHasAllLinesOnceAndInOrder() {
        List<String> serials = IntStream.range(0, MOST)
                .mapToObj(n -> line(n).number().toString())
                .toList();

        List<List<String>> records = door().take(PIPRAULI + "&from=2022-01-01&to=2022-01-02&purpose=COURT&format=csv")
                .records();
        List<List<String>> rows = door().take(PIPRAULI + "&from=2022-01-01&to=2022-01-02&purpose=COURT&format=xlsx")
                .workbook()
                .rows();
        Pages pages = door().take(PIPRAULI + "&from=2022-01-01&to=2022-01-02&purpose=COURT&format=pdf")
                .pages();

        assertThat(records.stream().skip(2).limit(MOST).map(fields -> fields.get(1)))
                .isEqualTo(serials);
        assertThat(records.get(MOST + 2)).startsWith("Entries: 3000");
        assertThat(rows.stream().skip(2).limit(MOST).map(cells -> cells.get(1))).isEqualTo(serials);
        assertThat(pages.letters().stream().flatMap(List::stream).filter(text -> text.endsWith("/2022")))
                .isEqualTo(serials);
    }

    @Test
    void whatIsOverdueIsRedAndMarkedInWords() {
        String question = PIPRAULI + "&from=2021-01-01&to=2021-01-01&purpose=COURT&format=";

        List<List<String>> records = door().take(question + "csv").records();

        assertThat(records.get(2)).startsWith("overdue", "MHD-3001/2022");
        assertThat(records.stream().map(fields -> fields.get(0))).contains("Entries: 1", "Entries overdue: 1");
        assertThat(door().take(question + "xlsx").workbook().red())
                .startsWith("overdue", "MHD-3001/2022")
                .doesNotContain("Entries: 1");
        assertThat(door().takeInHindi(question + "csv").records().get(2)).startsWith("विलम्बित");
    }

    @Test
    void whatDoesNotGoIntoOneFileIsRefusedAndNotCut() {
        Reply reply = door().ask(PIPRAULI + "&from=2021-01-01&to=2022-12-31&format=xlsx");

        assertThat(reply.assertProblem(400, "too-many-lines")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains("3001", "3000", "shorter period");
        assertThat(reply.header("Content-Disposition")).isEmpty();
        assertThat(door().ask(PIPRAULI + "&from=2021-01-01&to=2022-12-31")
                        .json()
                        .path("total")
                        .intValue())
                .isEqualTo(MOST + 1);
    }

    @Test
    void aFileThatCannotBeFinishedBreaksOffSoThatNobodyTakesItForWhole(CapturedOutput output) {
        String spoiled = "{\"id\": \"सुनीता देवी 9876543210\"";
        shelf().updateOne(
                        Filters.eq("_id", line(2_200).id()),
                        Updates.set("line", new Binary(spoiled.getBytes(StandardCharsets.UTF_8))));
        try {
            for (String format : List.of("csv", "xlsx", "pdf")) {
                assertThatThrownBy(() ->
                                door().take(PIPRAULI + "&from=2022-01-01&to=2022-01-02&purpose=COURT&format=" + format))
                        .hasCauseInstanceOf(IOException.class);
            }
        } finally {
            shelf().deleteOne(Filters.eq("_id", line(2_200).id()));
            lines().write(List.of(line(2_200)));
        }
        assertThat(output).contains("incident ").doesNotContain("सुनीता", "9876543210", "Servlet.service()");
    }

    private MongoCollection<Document> shelf() {
        return mongo.getCollection(HelpDeskBooks.LINES.name());
    }

    private Lines<HelpDeskLine> lines() {
        return shelves.lines(HelpDeskBooks.LINES);
    }

    private static HelpDeskLine line(int n) {
        return line(n, NEW_YEAR.plusSeconds(60L * (n / 3)));
    }

    private static HelpDeskLine line(int n, Instant receivedAt) {
        return new HelpDeskLine(
                complaint(MANY + n).toString(),
                n,
                new EntryNumber(book(PPR, 2022), n + 1),
                new Application(
                        receivedAt,
                        receivedAt,
                        null,
                        new Recorder(Officers.POOJA, "DESK", Officers.UNIT),
                        ComplaintSource.POST,
                        null,
                        ComplaintCategory.STALK,
                        "रास्ते में पीछा करता है, पंक्ति " + n,
                        new Complainant(null, null, null, "ग्राम कठौली", null, null, null),
                        null,
                        null),
                n < MOST ? Handling.NONE : Handling.NONE.withDueAt(receivedAt.plus(Duration.ofDays(10))),
                List.of(),
                List.of(),
                List.of());
    }

    private Door door() {
        return new Door(port);
    }
}
