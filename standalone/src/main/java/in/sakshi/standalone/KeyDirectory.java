package in.sakshi.standalone;

import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.secrecy.file.FileKeys;
import in.sakshi.ledger.secrecy.file.MasterKeyFile;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of the keys (कुंजियां).
 *
 * @param path where it is
 */
record KeyDirectory(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger("sakshi");

    KeyDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** Opens the key store in it. */
    KeyStore open() {
        return FileKeys.open(path);
    }

    /** The master key that lies beside the keys, where none is set: made with the first of them, and never again. */
    MasterKeys ownMasterKey(KeyStore store) {
        if (store.origin().isEmpty() && !MasterKeyFile.isIn(path)) {
            MasterKeyFile.make(path);
            LOG.info(
                    "A master key was made in {}, as none is set: whoever has this directory and the ledger can read every case. For"
                            + " real cases set one (docs/operating.md).",
                    path.resolve(MasterKeyFile.NAME));
        }
        return MasterKeys.only(MasterKeyFile.read(path));
    }
}
