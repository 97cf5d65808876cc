package in.sakshi.ledger.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import in.sakshi.ledger.AppendOutcome;
import java.util.Set;

/** What an exception of the driver says about the fate of a batch. By class and code; the text of an error is nobody's contract. */
final class WriteTriage {

    private static final int DUPLICATE_KEY = 11000;

    /** Unauthorized, AuthenticationFailed, DocumentValidationFailure, BSONObjectTooLarge, OutOfDiskSpace. */
    private static final Set<Integer> CERTAINLY_NOT_STORED = Set.of(13, 18, 121, 10334, 14031);

    private WriteTriage() {}

    static AppendOutcome of(RuntimeException failure) {
        if (failure instanceof MongoBulkWriteException bulk) {
            return ofAnswer(bulk);
        }
        return wasNeverSent(failure) || isRefusal(failure)
                ? new AppendOutcome.Refused(failure)
                : new AppendOutcome.Unknown(failure);
    }

    private static AppendOutcome ofAnswer(MongoBulkWriteException bulk) {
        // Without the concern nothing is durable, not even what stands before the error.
        if (bulk.getWriteConcernError() != null || bulk.getWriteErrors().isEmpty()) {
            return new AppendOutcome.Unknown(bulk);
        }
        BulkWriteError error = bulk.getWriteErrors().get(0);
        if (error.getCode() == DUPLICATE_KEY) {
            return new AppendOutcome.Collision(error.getIndex());
        }
        return error.getIndex() == 0 && CERTAINLY_NOT_STORED.contains(error.getCode())
                ? new AppendOutcome.Refused(bulk)
                : new AppendOutcome.Unknown(bulk);
    }

    /** No server was found in time, no connection was free in time, or none could be opened. */
    private static boolean wasNeverSent(RuntimeException failure) {
        return failure instanceof MongoSocketOpenException
                || failure instanceof MongoSecurityException
                || (failure instanceof MongoTimeoutException && !(failure instanceof MongoOperationTimeoutException));
    }

    private static boolean isRefusal(RuntimeException failure) {
        return failure instanceof MongoCommandException command
                && CERTAINLY_NOT_STORED.contains(((MongoException) command).getCode());
    }
}
