package in.sakshi.benchmark.whole;

import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.file.FileKeys;
import in.sakshi.ledger.secrecy.file.MasterKeyFile;
import java.nio.file.Path;

/** The keys of a stock of cases, where the service will look for them; they go with its data, as nobody is in it. */
final class StockKeys {

    private static final String DIRECTORY = "keys";

    private StockKeys() {}

    /** The directory of the keys that belong to that directory of data. */
    static Path of(Path data) {
        return data.resolve(DIRECTORY);
    }

    /** Begins the keys of the ledger in that directory, which is empty. */
    static KeyRing begin(Path ledgerDirectory, Ledger ledger) {
        Path keys = ledgerDirectory.resolveSibling(DIRECTORY);
        MasterKeyFile master = new MasterKeyFile(keys);
        master.make();
        return KeyRing.open(FileKeys.open(keys), master.read(), ledger.origin(), true);
    }
}
