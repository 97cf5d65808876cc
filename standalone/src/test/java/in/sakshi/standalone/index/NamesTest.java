package in.sakshi.standalone.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names are the same texts, not only equal ones, however many documents they stand in. */
class NamesTest {

    private static final int NAMES_OF_A_LINE = 7;

    private final Names names = new Names();

    @Test
    void theNamesOfAllDocumentsAreKeptOnce() {
        List<Document> lines = IntStream.range(0, 10)
                .mapToObj(NamesTest::line)
                .map(names::kept)
                .toList();

        assertThat(texts(lines)).hasSize(NAMES_OF_A_LINE);
    }

    @Test
    void nothingElseIsChanged() {
        Document line = line(1).append("none", null).append("list", new ArrayList<>());

        assertThat(names.kept(line)).isEqualTo(line);
        assertThat(names.kept(line).toString()).isEqualTo(line.toString());
    }

    @Test
    void noMoreAreKeptThanAShelfMayHave() {
        IntStream.range(0, Names.MOST).forEach(n -> names.kept(read(new Document("name-" + n, n))));

        assertThat(texts(twice("name-0"))).hasSize(1);
        assertThat(texts(twice("name-" + (Names.MOST - 1)))).hasSize(1);
        assertThat(texts(twice("name-" + Names.MOST))).hasSize(2);
    }

    @Test
    void aCollectionKeepsTheNamesOfItsDocumentsHoweverTheyCameThere() {
        MongoCollection<?> lines =
                new IndexedDatabase("names", new CursorRegistry()).createCollectionOrThrowIfExists("lines");

        lines.insertDocuments(List.of(line(0), line(1), line(2)));
        lines.addDocument(line(3));
        IntStream.range(4, 6).forEach(n -> replace(lines, "line-" + n, line(n)));
        replace(lines, "line-1", line(1).append("position", 11));
        Document without = line(2);
        without.remove("by");
        replace(lines, "line-2", without);
        replace(lines, "line-2", line(2));

        assertThat(lines.queryAllAsStream()).hasSize(6);
        assertThat(texts(lines.queryAll())).hasSize(NAMES_OF_A_LINE);
    }

    private static void replace(MongoCollection<?> lines, String id, Document line) {
        lines.updateDocuments(new Document("_id", id), line, ArrayFilters.empty(), false, true, NoopOplog.get());
    }

    private static Document line(int n) {
        Document step = new Document("what", "called").append("at", n);
        return read(new Document("_id", "line-" + n)
                .append("position", n)
                .append("by", new Document("station", "RMG").append("at", n))
                .append("steps", List.of(step, "RMG", List.of(step))));
    }

    /** As the server reads it, with names of its own. */
    private static Document read(Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return BsonDecoder.decodeBson(bytes);
    }

    private List<Document> twice(String name) {
        return List.of(names.kept(read(new Document(name, 1))), names.kept(read(new Document(name, 2))));
    }

    private static Set<String> texts(Iterable<Document> documents) {
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        documents.forEach(document -> addTexts(document, texts));
        return texts;
    }

    private static void addTexts(Object value, Set<String> texts) {
        if (value instanceof Document document) {
            texts.addAll(document.keySet());
            document.values().forEach(each -> addTexts(each, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addTexts(each, texts));
        }
    }
}
