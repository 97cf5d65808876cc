package in.sakshi.ledger.check;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import in.sakshi.ledger.mongo.MongoPlace;
import in.sakshi.ledger.segment.LedgerNotOpened;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The verb {@code check}: reads a whole ledger, files or MongoDB, and says in words what is wrong with it and where.
 *
 * <pre>
 * check /var/lib/sakshi/ledger
 * check mongodb://db1,db2,db3/sakshi?replicaSet=rs0
 * </pre>
 *
 * <p>Ends with 0 if the ledger is whole, 1 if it is not, 2 if it could not be read.
 */
public final class CheckLedger {

    /** What the verb wants to be told. */
    public static final String USAGE = "check <directory of a ledger> | check mongodb://<servers>/<database>";

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;
    private static final int NOT_READ = 2;
    private static final int SECONDS_FOR_A_SERVER = 10;
    private static final String TOKENS = "tokens";

    private CheckLedger() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs the verb.
     *
     * @param args where the ledger is
     * @param out takes the report
     * @param err takes the reason if the ledger could not be read
     * @return 0 whole, 1 not whole, 2 not read
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println(args.length + " arguments (expected: " + USAGE + ")");
            return NOT_READ;
        }
        try (Evidence evidence = evidenceAt(args[0])) {
            Report report = LedgerChecker.check(evidence);
            new ReportInWords(out).print(evidence.subject(), report);
            return report.isWhole() ? WHOLE : NOT_WHOLE;
        } catch (LedgerNotOpened | UncheckedIOException | MongoException | IllegalArgumentException e) {
            err.println("The ledger could not be read: " + e.getMessage());
            return NOT_READ;
        }
    }

    private static Evidence evidenceAt(String where) {
        return where.startsWith("mongodb:") || where.startsWith("mongodb+srv:")
                ? mongoAt(where)
                : SegmentEvidence.of(pathAt(where));
    }

    private static Path pathAt(String where) {
        try {
            return Path.of(where);
        } catch (InvalidPathException e) {
            throw new LedgerNotOpened("'" + where + "' is no directory (expected: " + USAGE + ")", e);
        }
    }

    private static Evidence mongoAt(String uri) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applicationName("sakshi-check")
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_FOR_A_SERVER, TimeUnit.SECONDS))
                .build();
        String database = MongoPlace.of(uri).database();
        MongoEvidence evidence = MongoEvidence.owning(MongoClients.create(settings), database, TOKENS);
        if (!evidence.isThere()) {
            evidence.close();
            throw new LedgerNotOpened("database " + database + " holds no ledger (expected: " + USAGE + ")");
        }
        return evidence;
    }
}
