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

    /** The file with the master key that lies beside the keys, where none is set. */
    MasterKeyFile masterKeyFile() {
        return new MasterKeyFile(path);
    }

    /** The master key in that file, which is made with the first of the keys, and never again. */
    MasterKeys ownMasterKeys(KeyStore store) {
        MasterKeyFile file = masterKeyFile();
        if (store.origin().isEmpty() && !file.exists()) {
            file.make();
            LOG.info(
                    "A master key was made in {}, as none is set: whoever has this directory and the ledger can read every case. For"
                            + " real cases set one (docs/operating.md).",
                    file.path());
        }
        return file.read();
    }
}
