package in.sakshi.ledger.axon;

import static in.sakshi.ledger.axon.Desk.diary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import in.sakshi.ledger.testing.TestMongo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTokenStoreTest {

    private static final String REGISTER = "referrals";
    private static final TrackingToken SECOND_COMMIT = new GlobalSequenceTrackingToken(1024);

    private final MongoCollection<Document> collection =
            TestMongo.database(TestMongo.freshName()).getCollection("tokens");
    private final List<String> alarms = new CopyOnWriteArrayList<>();
    private final MemoryLog log = new MemoryLog();
    private final Desk desk = new Desk(log);
    private final LedgerTokenStore here = on(desk, "here");
    private final LedgerTokenStore there = on(desk, "there");

    private LedgerTokenStore on(Desk ledger, String owner) {
        return new LedgerTokenStore(
                collection,
                ledger.ledger,
                (processor, mismatch) -> alarms.add(processor),
                new TokenSettings(owner, Duration.ofSeconds(10), desk.clock));
    }

    @BeforeEach
    void twoCommitsAndTwoSegments() {
        desk.write(diary(), 0, 1);
        desk.write(diary(), 0, 1);
        here.initializeTokenSegments(REGISTER, 2, null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsStoredIsFetchedAfterARestart() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(SECOND_COMMIT, REGISTER, 0);

        assertThat(on(desk, "here").fetchToken(REGISTER, 0)).isEqualTo(SECOND_COMMIT);
        assertThat(here.readUpTo(REGISTER)).containsEntry(0, 1024L).containsEntry(1, -1L);
    }

    @Test
    void aSegmentIsInitialisedOnce() {
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> there.initializeTokenSegments(REGISTER, 2, null));
        assertThatExceptionOfType(UnableToInitializeTokenException.class)
                .isThrownBy(() -> here.initializeSegment(null, REGISTER, 1));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> here.fetchToken(REGISTER, 2));
    }

    @Test
    void oneProcessHoldsASegmentAndMayFetchItAgain() {
        here.fetchToken(REGISTER, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> there.fetchToken(REGISTER, 0));
        here.fetchToken(REGISTER, 0);
        assertThat(there.fetchAvailableSegments(REGISTER))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
    }

    @Test
    void whoDoesNotHoldASegmentNeitherStoresNorExtendsNorDeletesNorReleases() {
        here.fetchToken(REGISTER, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> there.storeToken(SECOND_COMMIT, REGISTER, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> there.extendClaim(REGISTER, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> there.deleteToken(REGISTER, 0));
        there.releaseClaim(REGISTER, 0);
        here.extendClaim(REGISTER, 0);
    }

    @Test
    void aReleasedSegmentIsAnybodys() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(SECOND_COMMIT, REGISTER, 0);
        here.releaseClaim(REGISTER, 0);

        assertThat(there.fetchToken(REGISTER, 0)).isEqualTo(SECOND_COMMIT);
    }

    @Test
    void aClaimHoldsUntilItIsNotRenewedInTime() {
        here.fetchToken(REGISTER, 0);
        desk.clock.forward(Duration.ofSeconds(9));
        here.extendClaim(REGISTER, 0);
        desk.clock.forward(Duration.ofSeconds(9));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> there.fetchToken(REGISTER, 0));

        desk.clock.forward(Duration.ofSeconds(2));
        there.fetchToken(REGISTER, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> here.storeToken(SECOND_COMMIT, REGISTER, 0));
    }

    @Test
    void segmentsThatWereMergedMeanwhileAreNotHandedOut() {
        Segment whole = Segment.computeSegment(0, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> here.fetchToken(REGISTER, whole));
        assertThat(here.fetchToken(REGISTER, Segment.computeSegment(0, 0, 1))).isNull();
    }

    @Test
    void theStoreHasOneIdentityThatIsNoSegment() {
        assertThat(here.retrieveStorageIdentifier()).isPresent().isEqualTo(there.retrieveStorageIdentifier());
        assertThat(here.fetchSegments(REGISTER)).containsExactly(0, 1);
    }

    @Test
    void aTokenAheadOfARestoredLedgerIsRefusedAndTheAlarmRaised() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(SECOND_COMMIT, REGISTER, 0);

        try (Desk restored = new Desk(log.backupOf(1), desk.keys)) {
            assertThatExceptionOfType(LedgerMismatch.class)
                    .isThrownBy(() -> on(restored, "here").fetchToken(REGISTER, 0))
                    .withMessageContaining("read up to commit 1, and this ledger ends at 0");
        }
        assertThat(alarms).containsExactly(REGISTER);
    }

    @Test
    void aReplayThatBeganAheadOfARestoredLedgerIsRefusedToo() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(ReplayToken.createReplayToken(SECOND_COMMIT), REGISTER, 0);

        try (Desk restored = new Desk(log.backupOf(1), desk.keys)) {
            assertThatExceptionOfType(LedgerMismatch.class)
                    .isThrownBy(() -> on(restored, "here").fetchToken(REGISTER, 0));
        }
    }

    @Test
    void aLedgerThatWentAnotherWaySinceTheBackupIsRefused() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(SECOND_COMMIT, REGISTER, 0);

        try (Desk restored = new Desk(log.backupOf(1), desk.keys)) {
            restored.write(diary(), 0, 1);

            assertThatExceptionOfType(LedgerMismatch.class)
                    .isThrownBy(() -> on(restored, "here").fetchToken(REGISTER, 0))
                    .withMessageContaining("has read another commit 1");
        }
    }

    @Test
    void anotherLedgerIsRefusedEvenIfNothingWasReadYet() {
        try (Desk other = new Desk(new MemoryLog())) {
            assertThatExceptionOfType(LedgerMismatch.class)
                    .isThrownBy(() -> on(other, "here").fetchToken(REGISTER, 0))
                    .withMessageContaining("has read from ledger test/");
        }
    }

    @Test
    void aProcessorThatForgetsStartsAfreshOnWhateverLedgerThereIs() {
        here.fetchToken(REGISTER, 0);
        here.storeToken(SECOND_COMMIT, REGISTER, 0);
        try (Desk restored = new Desk(log.backupOf(1), desk.keys)) {
            LedgerTokenStore onRestored = on(restored, "here");

            onRestored.forget(REGISTER);
            onRestored.initializeTokenSegments(REGISTER, 1, null);

            assertThat(onRestored.fetchToken(REGISTER, 0)).isNull();
        }
    }
}
