package in.sakshi.standalone.index;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.query.Line;
import in.sakshi.ledger.secrecy.DataKey;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Property;
import in.sakshi.shelf.Shelf;
import in.sakshi.shelf.mongo.LineCipher;
import in.sakshi.shelf.mongo.MongoShelves;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A shelf of the registers on the server of standalone: whoever turns to a page looks at no more than what lies before it,
 * and whoever reads all of a period at nothing else.
 */
class PagesOfAShelfTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
    private static final Property<Note, String> STATION = new Property<>("station", Note::station);
    private static final Property<Note, Instant> TIME = new Property<>("time", Note::time);
    private static final Shelf<Note> SHELF = new Shelf<>("notes", Note.class, List.of(List.of(STATION, TIME)));
    private static final Choice<Note> OF_RMG = new Choice<>(List.of(STATION.is("RMG")), TIME);

    private static final CountingBackend BACKEND = new CountingBackend();
    private static final LineCipher CIPHER = new LineCipher(DataKey.random());
    private static final Served SERVED = new Served(BACKEND);

    private final MongoTemplate mongo = new MongoTemplate(SERVED.client(), "pages-" + UUID.randomUUID());
    private final Lines<Note> lines = lines(true);

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @BeforeEach
    void aThousandNotes() {
        lines.write(IntStream.range(0, 1_000).mapToObj(PagesOfAShelfTest::note).toList());
    }

    private Lines<Note> lines(boolean soleWriter) {
        return new MongoShelves(mongo, CIPHER, soleWriter).lines(SHELF);
    }

    private static Note note(int n) {
        return new Note("note-" + n, n, n % 2 == 0 ? "RMG" : "BLG", MONDAY.plusSeconds(60L * (n / 10)));
    }

    @Test
    void aPageEndsWhereItEndsAndTheTotalIsKnownWithoutLooking() {
        assertThat(BACKEND.looksDuring(() -> assertThat(lines.choose(OF_RMG, 2, 20))
                        .satisfies(chosen -> assertThat(chosen.total()).isEqualTo(500))
                        .satisfies(
                                chosen -> assertThat(chosen.lines()).hasSize(20).startsWith(note(80)))))
                .isEqualTo(60);
    }

    @Test
    void aPeriodBeginsWhereItBegins() {
        Condition<Note> hour = new Condition.Within<>(TIME, MONDAY.plusSeconds(1_200), MONDAY.plusSeconds(4_800));
        Choice<Note> inThatHour = new Choice<>(List.of(STATION.is("RMG"), hour), TIME);

        assertThat(BACKEND.looksDuring(() -> assertThat(lines.choose(inThatHour, 0, 20))
                        .satisfies(chosen -> assertThat(chosen.total()).isEqualTo(300))
                        .satisfies(
                                chosen -> assertThat(chosen.lines()).hasSize(20).startsWith(note(200)))))
                .isEqualTo(20);
    }

    @Test
    void allOfAPeriodAreReadWithoutTheOthersAndOnlyOnce() {
        Condition<Note> hour = new Condition.Within<>(TIME, MONDAY.plusSeconds(1_200), MONDAY.plusSeconds(4_800));
        List<Note> read = new ArrayList<>();
        List<Note> readAgain = new ArrayList<>();

        assertThat(BACKEND.looksDuring(() -> lines.forEach(List.of(STATION.is("RMG"), hour), read::add)))
                .as("where they stand, and then the lines")
                .isEqualTo(600);
        assertThat(BACKEND.looksDuring(() -> lines.forEach(List.of(STATION.is("RMG"), hour), readAgain::add)))
                .as("where they stand, as none has changed since")
                .isEqualTo(300);
        assertThat(read).hasSize(300).contains(note(200), note(798));
        assertThat(readAgain).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void aSoleWritersLineIsPutOverTheOneThatIsThere() {
        List<Note> later = List.of(new Note("note-7", 1_007, "RMG", MONDAY), new Note("note-8", 1_008, "RMG", MONDAY));

        assertThat(BACKEND.putOverDuring(() -> lines.write(later))).isEqualTo(2);
        assertThat(lines.find(List.of("note-7", "note-8")).values()).containsExactlyInAnyOrderElementsOf(later);
        assertThat(lines.choose(OF_RMG, 0, 1).total()).isEqualTo(501);
    }

    @Test
    void aLineIsReplacedByLookingAtItAloneAlsoWhereOthersWrite() {
        Lines<Note> shared = lines(false);

        assertThat(BACKEND.looksDuring(() -> shared.write(List.of(new Note("note-7", 1_007, "RMG", MONDAY)))))
                .isEqualTo(1);
        assertThat(shared.choose(OF_RMG, 0, 1).total()).isEqualTo(501);
    }

    record Note(String id, long position, String station, Instant time) implements Line {}
}
