package in.sakshi.ledger.axon;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/**
 * All that is parked of one case.
 *
 * @param sequence the case, by its sequence identifier
 * @param letters what is parked of it, in the order of the ledger
 */
record ParkedCase(String sequence, List<ParkedLetter> letters) {

    static final String SEQUENCE = "sequence";
    static final String LETTERS = "letters";

    ParkedCase {
        letters = letters.stream()
                .sorted(Comparator.comparingLong(ParkedLetter::position))
                .toList();
    }

    static ParkedCase read(Document document) {
        return new ParkedCase(
                document.getString(SEQUENCE),
                document.getList(LETTERS, Document.class).stream()
                        .map(ParkedLetter::read)
                        .toList());
    }
}
