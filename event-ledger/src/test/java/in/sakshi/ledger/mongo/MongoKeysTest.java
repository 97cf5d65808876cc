package in.sakshi.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.ledger.compact.Key;
import in.sakshi.ledger.secrecy.KeyEntry;
import in.sakshi.ledger.secrecy.KeyStore;
import in.sakshi.ledger.secrecy.KeyStoreContract;
import in.sakshi.ledger.testing.TestMongo;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoKeysTest extends KeyStoreContract {

    private final MongoPlace place = TestMongo.place();

    @Override
    protected KeyStore open() {
        return MongoKeys.open(place);
    }

    @Test
    void twoProcessesThatMakeTheSameKeyGetOne() {
        try (KeyStore one = open();
                KeyStore other = open()) {
            one.begin(LEDGER);
            Key id = Key.of("6f1c2f3e-8a53-4b57-9d0e-0000000000c1");
            KeyEntry first = one.addIfAbsent(entry(id, 1));

            assertThat(other.addIfAbsent(entry(id, 2))).isEqualTo(first);
        }
    }

    @Test
    void nothingOfADestroyedKeyIsLeftInItsDocument() {
        Key id = Key.of("6f1c2f3e-8a53-4b57-9d0e-0000000000c1");
        try (KeyStore keys = open()) {
            keys.begin(LEDGER);
            keys.addIfAbsent(entry(id, 1));
            keys.destroy(id);
        }

        List<Document> documents = TestMongo.database(place.database())
                .getCollection("keys")
                .find()
                .into(new ArrayList<>());
        assertThat(documents)
                .contains(new Document("_id", "6f1c2f3e-8a53-4b57-9d0e-0000000000c1").append("destroyed", true));
    }
}
