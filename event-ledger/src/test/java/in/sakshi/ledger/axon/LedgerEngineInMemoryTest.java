package in.sakshi.ledger.axon;

import in.sakshi.ledger.CommitLog;

class LedgerEngineInMemoryTest extends LedgerEngineContract {

    @Override
    CommitLog log() {
        return new MemoryLog();
    }
}
