package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import in.sakshi.ledger.AppendOutcome;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of failure of the driver says about the fate of a batch. */
class WriteTriageTest {

    private static final ServerAddress SERVER = new ServerAddress();

    @Test
    void aDuplicateKeyIsACollisionAtItsPlace() {
        assertThat(WriteTriage.of(answer(11000, 3, null))).isEqualTo(new AppendOutcome.Collision(3));
    }

    @Test
    void withoutTheWriteConcernNothingIsKnown() {
        WriteConcernError slow = new WriteConcernError(64, "", "waiting for replication timed out", new BsonDocument());
        assertThat(WriteTriage.of(answer(11000, 3, slow))).isInstanceOf(AppendOutcome.Unknown.class);
    }

    @Test
    void aFullDiskAtTheFirstIsARefusalAndAtALaterOneUnknown() {
        assertThat(WriteTriage.of(answer(14031, 0, null))).isInstanceOf(AppendOutcome.Refused.class);
        assertThat(WriteTriage.of(answer(14031, 1, null))).isInstanceOf(AppendOutcome.Unknown.class);
    }

    @Test
    void whatWasNeverSentIsRefused() {
        assertThat(List.of(
                        new MongoTimeoutException("no server in time"),
                        new MongoSocketOpenException("connection refused", SERVER),
                        new MongoSecurityException(null, "wrong password")))
                .allSatisfy(e -> assertThat(WriteTriage.of(e)).isInstanceOf(AppendOutcome.Refused.class));
    }

    @Test
    void whatMayHaveBeenSentIsUnknown() {
        assertThat(List.of(
                        new MongoSocketReadException("reset", SERVER),
                        new MongoSocketReadTimeoutException("too slow", SERVER, new RuntimeException()),
                        new MongoOperationTimeoutException("too slow"),
                        new MongoNotPrimaryException(error(10107), SERVER),
                        new IllegalStateException("state should be: open")))
                .allSatisfy(e -> assertThat(WriteTriage.of(e)).isInstanceOf(AppendOutcome.Unknown.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 18})
    void aUserWithoutTheRightIsRefused(int code) {
        assertThat(WriteTriage.of(new MongoCommandException(error(code), SERVER)))
                .isInstanceOf(AppendOutcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 91, 189, 11600, 11602})
    void aCommandThatWasInterruptedIsUnknown(int code) {
        assertThat(WriteTriage.of(new MongoCommandException(error(code), SERVER)))
                .isInstanceOf(AppendOutcome.Unknown.class);
    }

    private static MongoBulkWriteException answer(int code, int index, @Nullable WriteConcernError concern) {
        BulkWriteError error = new BulkWriteError(code, "its text is nobody's contract", new BsonDocument(), index);
        return new MongoBulkWriteException(
                BulkWriteResult.acknowledged(0, 0, 0, 0, List.of(), List.of()),
                List.of(error),
                concern,
                SERVER,
                Set.of());
    }

    private static BsonDocument error(int code) {
        return new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
    }
}
