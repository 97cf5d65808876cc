package in.sakshi.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.ledger.Position;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenFormTest {

    private static final long AFTER_MANY_YEARS = Position.of(1L << 40, 1023);

    static Stream<TrackingToken> tokens() {
        TrackingToken early = new GlobalSequenceTrackingToken(17);
        TrackingToken late = new GlobalSequenceTrackingToken(AFTER_MANY_YEARS);
        return Stream.of(
                early,
                late,
                ReplayToken.createReplayToken(late),
                ReplayToken.createReplayToken(late, early),
                new MergedTrackingToken(early, late),
                ReplayToken.createReplayToken(new MergedTrackingToken(early, late), early));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenIsReadBackAsItWas(TrackingToken token) {
        assertThat(TokenForm.read(TokenForm.write(token))).isEqualTo(token);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenTakesLessThanTwoHundredBytesWhateverItsAge(TrackingToken token) {
        BsonDocument stored = new RawBsonDocument(TokenForm.write(token), new DocumentCodec());

        assertThat(((RawBsonDocument) stored).getByteBuffer().remaining()).isLessThan(200);
    }

    @Test
    void nothingReadIsKeptAsNothing() {
        assertThat(TokenForm.write(null)).isNull();
        assertThat(TokenForm.read(null)).isNull();
    }

    @Test
    void aPositionIsPlainToRead() {
        assertThat(TokenForm.write(new GlobalSequenceTrackingToken(17))).isEqualTo(new Document("at", 17L));
    }

    @Test
    void aTokenOfAnotherStoreAndAReplayWithAContextAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenForm.write(GapAwareTrackingToken.newInstance(1, java.util.Set.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenForm.write(
                        ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(1), null, Map.of("why", "x"))));
    }
}
