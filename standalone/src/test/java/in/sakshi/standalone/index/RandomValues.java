package in.sakshi.standalone.index;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonMaxKey;
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Values and documents of which many are alike: tame ones that an index sorts, and wild ones that it keeps beside. */
final class RandomValues {

    /** Where values stand in the documents. */
    static final List<String> PATHS = List.of("a", "b", "t", "by.x", "by.y.deep");

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private static final List<BsonValue> TAME = List.of(
            BsonNull.VALUE,
            new BsonInt32(0),
            new BsonInt32(1),
            new BsonInt32(2),
            new BsonInt64(1),
            new BsonInt64(2),
            new BsonInt64(3_000_000_000L),
            new BsonInt64((1L << 53) + 1),
            new BsonDouble(-0.0),
            new BsonDouble(0.5),
            new BsonDouble(1.0),
            new BsonDouble(-1.5),
            new BsonString(""),
            new BsonString("RMG"),
            new BsonString("थाना"),
            new BsonDateTime(MONDAY.toEpochMilli()),
            new BsonDateTime(MONDAY.toEpochMilli() + 1),
            new BsonDateTime(MONDAY.toEpochMilli() + 2),
            BsonBoolean.TRUE,
            BsonBoolean.FALSE,
            new BsonObjectId(new ObjectId("665000000000000000000001")),
            new BsonObjectId(new ObjectId("665000000000000000000002")));

    private static final List<BsonValue> WILD_NUMBERS = List.of(
            new BsonDouble(Double.NaN),
            new BsonDouble(Double.POSITIVE_INFINITY),
            new BsonDouble(3_000_000_000.0),
            new BsonDouble(3_000_000_000.5),
            new BsonDouble(1L << 53),
            new BsonDecimal128(Decimal128.parse("1")));

    private static final List<BsonValue> WILD = List.of(
            new BsonBinary(new byte[] {1}),
            new BsonBinary(new UUID(0, 1)),
            new BsonRegularExpression("R"),
            new BsonTimestamp(1),
            new BsonMinKey(),
            new BsonMaxKey(),
            new BsonDocument(),
            new BsonDocument("x", new BsonInt32(1)),
            array(),
            array(BsonNull.VALUE),
            array(new BsonInt32(1)),
            array(new BsonInt32(0), new BsonInt32(2)),
            array(array(new BsonInt32(1))),
            array(new BsonDocument("x", new BsonInt32(1)), new BsonDocument("x", new BsonString("RMG"))),
            array(new BsonDocument("y", new BsonInt32(1)), new BsonInt32(1)));

    private final Random random;
    private final int wildNumbersInHundred;
    private final int wildOnesInHundred;

    RandomValues(Random random, int wildNumbersInHundred, int wildOnesInHundred) {
        this.random = random;
        this.wildNumbersInHundred = wildNumbersInHundred;
        this.wildOnesInHundred = wildOnesInHundred;
    }

    /** A value; the first tame ones come most often. */
    BsonValue value() {
        if (chance(wildNumbersInHundred)) {
            return one(WILD_NUMBERS);
        }
        return chance(wildOnesInHundred) ? one(WILD) : TAME.get(random.nextInt(1 + random.nextInt(TAME.size())));
    }

    /** An id; half of them are texts. */
    BsonValue id() {
        int number = below(RandomWork.IDS);
        return number % 2 == 0 ? new BsonInt32(number) : new BsonString("line-" + number);
    }

    String path() {
        return one(PATHS);
    }

    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    BsonArray some(int atMost) {
        return new BsonArray(IntStream.range(0, random.nextInt(atMost + 1))
                .mapToObj(i -> value())
                .toList());
    }

    /** A document without an id; of many some values are missing. */
    BsonDocument document() {
        int there = chance(60) ? 100 : 65;
        BsonDocument document = new BsonDocument();
        List.of("a", "b", "t").forEach(name -> maybe(there, document, name, value()));
        BsonDocument by = new BsonDocument();
        maybe(there, by, "x", value());
        maybe(there, by, "y", chance(90) ? new BsonDocument("deep", value()) : value());
        maybe(there, document, "by", chance(95 - wildOnesInHundred) ? by : value());
        return document;
    }

    private void maybe(int inHundred, BsonDocument document, String name, BsonValue value) {
        if (chance(inHundred)) {
            document.append(name, value);
        }
    }

    private static BsonArray array(BsonValue... values) {
        return new BsonArray(List.of(values));
    }
}
