package in.sakshi.ledger.testing;

import in.sakshi.ledger.Origin;
import in.sakshi.ledger.secrecy.EncryptedPayloads;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.LocalMasterKey;
import in.sakshi.ledger.secrecy.MasterKeys;
import in.sakshi.ledger.secrecy.Secrecy;
import java.util.Set;

/** Keys for ledgers of tests. */
public final class TestKeys {

    /** A master key, as it is written; no secret, as it stands here. */
    public static final String MASTER_KEY = "dGhlIG1hc3RlciBrZXkgb2YgYWxsIG9mIHRoZSB0ZXM=";

    private TestKeys() {}

    /** That master key. */
    public static MasterKeys masters() {
        return MasterKeys.only(LocalMasterKey.of(MASTER_KEY));
    }

    /** Encryption of everything, with keys of that store. */
    public static Secrecy secrecy(KeyStore store, Origin ledger) {
        return new EncryptedPayloads(KeyRing.open(store, masters(), ledger, true), Set.of());
    }
}
