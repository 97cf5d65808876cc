package in.sakshi.ledger.secrecy.file;

import in.sakshi.ledger.disk.Disk;
import in.sakshi.ledger.disk.KillAt;
import in.sakshi.ledger.disk.SteppedDisk;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.KeyStore;
import java.nio.file.Path;

/** Changes the master key of a directory of keys, in a process of its own that is killed at a step of its disk. */
final class RotatingProgram {

    private RotatingProgram() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        MasterKeyFile file = new MasterKeyFile(directory);
        KeyStore store = FileKeys.open(directory, new SteppedDisk(Disk.REAL, new KillAt(arguments[1])), notice -> {});
        try (KeyRing ring =
                KeyRing.open(store, file.beginChange(), store.origin().orElseThrow(), false)) {
            System.out.println("keys " + ring.wrapAllAnew(() -> System.out.println("anew")));
            file.endChange();
        }
    }
}
