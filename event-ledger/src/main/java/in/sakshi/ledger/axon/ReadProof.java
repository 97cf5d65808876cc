package in.sakshi.ledger.axon;

import in.sakshi.ledger.Commit;
import in.sakshi.ledger.Hash;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.Position;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What is kept beside a token to tell later whether the ledger is still the one that was read. */
final class ReadProof {

    private static final String ORIGIN = "origin";
    private static final String COMMIT = "commit";
    private static final String LEAF_HASH = "leafHash";

    private final Ledger ledger;

    ReadProof(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The proof of the furthest commit that the token knows of. */
    Document of(String processor, @Nullable TrackingToken token) {
        long number = Position.commitNumber(Tokens.furthest(token));
        Document proof = new Document(ORIGIN, ledger.origin().value());
        if (number < 0) {
            return proof.append(COMMIT, number);
        }
        Hash leafHash = leafHash(number).orElseThrow(() -> ahead(processor, number));
        return proof.append(COMMIT, number).append(LEAF_HASH, leafHash.hex());
    }

    /** Compares what was kept with the ledger as it is. */
    void check(String processor, Document kept) {
        Origin origin = new Origin(kept.getString(ORIGIN));
        if (!origin.equals(ledger.origin())) {
            throw new LedgerMismatch(processor, "has read from ledger " + origin + ", and this is " + ledger.origin());
        }
        long number = kept.get(COMMIT, Number.class).longValue();
        if (number < 0) {
            return;
        }
        Hash now = leafHash(number).orElseThrow(() -> ahead(processor, number));
        if (!now.hex().equals(kept.getString(LEAF_HASH))) {
            throw new LedgerMismatch(
                    processor,
                    "has read another commit " + number + " than the one that ledger " + origin + " holds now");
        }
    }

    private Optional<Hash> leafHash(long number) {
        List<Commit> commits = ledger.read(number, 1);
        return commits.stream().findFirst().map(Commit::leafHash);
    }

    private LedgerMismatch ahead(String processor, long number) {
        return new LedgerMismatch(
                processor,
                "has read up to commit " + number + ", and this ledger ends at "
                        + ledger.head().number());
    }
}
