package in.sakshi.ledger.secrecy;

import in.sakshi.ledger.testing.MemoryKeys;

class MemoryKeysTest extends KeyStoreContract {

    private final MemoryKeys keys = new MemoryKeys();

    @Override
    protected KeyStore open() {
        return keys;
    }
}
