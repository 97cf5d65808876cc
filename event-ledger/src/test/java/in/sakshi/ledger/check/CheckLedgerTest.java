package in.sakshi.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Leaf;
import in.sakshi.ledger.mongo.MongoLog;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.segment.Forgery;
import in.sakshi.ledger.segment.SampleLedger;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.ledger.testing.TestMongo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb says in words what is wrong, and by its exit code whether anything is. */
class CheckLedgerTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aWholeLedgerEndsWithZero() {
        SampleLedger.make(directory, 30, 5000);
        assertThat(run(directory.toString())).isZero();
        assertThat(said(out)).isEqualTo("""
                        Checked the files in %s, the ledger test/00000000-0000-0006-0000-00000000000a.
                        30 commits with 40 events, recorded from 2025-10-06T05:52:00Z to 2025-10-06T05:52:29Z.
                        The ledger is whole: every commit is in its place and as it was recorded.
                        """.formatted(directory));
    }

    @Test
    void aFindingEndsWithOneAndSaysWhere() {
        List<Commit> commits = new ArrayList<>(SampleLedger.make(directory, 30, 5000));
        Commit withheld = commits.get(7);
        commits.set(7, Leaf.read(withheld.leaf(), withheld.payloads().subList(0, 1)));
        commits.remove(20);
        Forgery.rewrite(directory, commits);
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(said(out))
                .contains("1 payload withheld or destroyed, which is no fault; the leaves still vouch for them:\n"
                        + "  commit 7, event " + withheld.events().get(0).eventId() + ", digest ")
                .contains(
                        "The ledger is NOT whole. 1 finding:\n  commit 20 (commits-00000000000000000000.ledger, byte ")
                .contains("): commit 20 is missing: after commit 19 comes commit 21 (expected: commit 20)\n");
    }

    @Test
    void aLedgerInMongoIsFoundByItsAddress() {
        String database = TestMongo.freshName();
        MongoPlace place = MongoPlace.of(TestMongo.server().getConnectionString())
                .inDatabase(database)
                .allowingSingleServer();
        try (MongoLog log = MongoLog.open(place, SampleLedger.ORIGIN)) {
            log.append(new SampleLedger().next(9));
        }
        String server = "mongodb://" + String.join(",", TestMongo.server().getHosts());
        assertThat(run(server + "/" + database)).isZero();
        assertThat(said(out)).startsWith("Checked the collection ledger of the MongoDB database " + database);
        assertThat(run(server + "/" + TestMongo.freshName())).isEqualTo(2);
        assertThat(said(err)).contains("holds no ledger");
    }

    @Test
    void anEmptyLedgerIsWhole() {
        SampleLedger.open(directory).close();
        assertThat(run(directory.toString())).isZero();
        assertThat(said(out)).contains("It holds no commit.");
    }

    @Test
    void whatCannotBeReadEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("one", "two")).isEqualTo(2);
        assertThat(said(err)).contains("0 arguments (expected: check <directory of a ledger> | check mongodb://");
        assertThat(run(directory.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("mongodb://")).isEqualTo(2);
        assertThat(run("\0")).isEqualTo(2);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void aLedgerInUseEndsWithTwo() {
        try (SegmentLog log = SampleLedger.open(directory)) {
            assertThat(log.head().number()).isEqualTo(-1);
            assertThat(run(directory.toString())).isEqualTo(2);
            assertThat(said(err)).contains("is in use by another instance");
        }
    }

    private int run(String... args) {
        return CheckLedger.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
