package in.sakshi.query.access;

import static in.sakshi.query.testing.Acts.complaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import in.sakshi.casework.CaseId;
import in.sakshi.code.Purpose;
import in.sakshi.code.ViewKind;
import in.sakshi.desk.query.ViewEntry;
import in.sakshi.ledger.Commit;
import in.sakshi.ledger.CommittedEvent;
import in.sakshi.ledger.Origin;
import in.sakshi.ledger.secrecy.KeyDestroyed;
import in.sakshi.ledger.secrecy.KeyRing;
import in.sakshi.ledger.segment.SegmentLog;
import in.sakshi.ledger.testing.MemoryKeys;
import in.sakshi.ledger.testing.TestKeys;
import in.sakshi.ledger.wiring.CannotStart;
import in.sakshi.query.access.Look.CaseOpened;
import in.sakshi.query.access.Look.CasesSearched;
import in.sakshi.query.access.Look.CasesShown;
import in.sakshi.query.access.Look.FileTaken;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Times;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.MemoryShelves;
import in.sakshi.shelf.Shelves;
import in.sakshi.station.Officer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded of looks, how it is stored, and what is left of it. */
class ViewsTest {

    private static final Instant NOW = Times.at("07.10.2025 10:00");
    private static final Origin CASES = new Origin("test/6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");
    private static final CaseId CASE = complaint(1).asCase();
    private static final CaseId OTHER = complaint(2).asCase();
    private static final Officer NEELAM = Officers.officer(Officers.NEELAM);
    private static final Officer AARTI = Officers.officer(Officers.AARTI);
    private static final String REASON = "सुनीता देवी का बयान देखना है";
    private static final CaseOpened OPENED =
            new CaseOpened(CASE, Purpose.SUPERVISION, REASON, NOW.plus(Duration.ofMinutes(30)));

    @TempDir
    Path data;

    private final KeyRing keys = KeyRing.open(new MemoryKeys(), TestKeys.masters(), CASES, true);

    @BeforeEach
    void thereAreCases() {
        keys.ofNew(CASE.toString());
        keys.ofNew(OTHER.toString());
    }

    private AccessLedger ledger(Origin cases) {
        return AccessLedger.open(
                ifNew -> SegmentLog.open(data, () -> ifNew), cases, keys, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Golden: what is stored today is read as long as there are ledgers. */
    @Test
    void aLookIsStoredUnderItsNameWithItsParts() {
        assertThat(stored(new CasesShown("help-desk", List.of(CASE, OTHER))))
                .isEqualTo("CasesShown {\"what\":\"help-desk\",\"cases\":[\"" + CASE + "\",\"" + OTHER + "\"]}");
        assertThat(stored(OPENED))
                .isEqualTo("CaseOpened {\"caseId\":\"" + CASE + "\",\"purpose\":\"SUPERVISION\",\"reason\":\"" + REASON
                        + "\",\"until\":\"2025-10-07T05:00:00Z\"}");
        assertThat(stored(new FileTaken("firs", "RMG-firs-2025", null, Purpose.COURT)))
                .isEqualTo("FileTaken {\"what\":\"firs\",\"of\":\"RMG-firs-2025\",\"purpose\":\"COURT\"}");
        assertThat(stored(new CasesSearched("search-name", "सुनीता", "RMG", Purpose.CARE, REASON, List.of(CASE))))
                .isEqualTo(
                        "CasesSearched {\"what\":\"search-name\",\"sought\":\"सुनीता\",\"of\":\"RMG\",\"purpose\":\"CARE\","
                                + "\"reason\":\"" + REASON + "\",\"found\":[\"" + CASE + "\"]}");
    }

    private static String stored(Look look) {
        var event = LookForm.stored(look, java.util.UUID.fromString("00000000-0000-4000-8000-000000000001"));
        return event.type() + " " + event.payload().text();
    }

    @Test
    void whatSomebodySaidIsEncryptedAndWhatIsIdsAndCodesIsNot() {
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, new MemoryShelves());
            views.record(NEELAM, OPENED);
            views.record(NEELAM, search(List.of()));
            views.record(NEELAM, new CasesShown("help-desk", List.of(CASE)));

            List<String> payloads = ledger.read(0, 10).stream()
                    .map(commit -> Objects.requireNonNull(commit.events().get(0).payload()))
                    .map(payload -> new String(payload.toArray(), StandardCharsets.UTF_8))
                    .toList();
            assertThat(payloads.get(0)).doesNotContain("सुनीता", "SUPERVISION");
            assertThat(payloads.get(1)).doesNotContain("सुनीता", "CARE");
            assertThat(payloads.get(2)).contains("help-desk");
            assertThat(ledger.read(0, 10).stream()
                            .map(Commit::events)
                            .flatMap(List::stream)
                            .map(CommittedEvent::stream))
                    .noneMatch(stream -> stream.contains("सुनीता"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void allOfItIsThereAgainAfterARestartAndOnShelvesThatWereDropped() {
        Shelves shelves = new MemoryShelves();
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, shelves);
            views.record(NEELAM, new CasesShown("help-desk", List.of(CASE, OTHER)));
            views.readUp();
            views.record(NEELAM, OPENED);
        }
        try (AccessLedger ledger = ledger(CASES)) {
            assertThat(new Views(ledger, shelves).readUp()).isEqualTo(2);
            assertThat(of(CASE, shelves)).extracting(ViewEntry::kind).containsExactly(ViewKind.SHOWN, ViewKind.OPENED);
            assertThat(of(OTHER, shelves)).hasSize(1);

            Shelves dropped = new MemoryShelves();
            assertThat(new Views(ledger, dropped).readUp()).isEqualTo(2);
            assertThat(of(CASE, dropped)).isEqualTo(of(CASE, shelves));
        }
    }

    @Test
    void whatIsOpenIsOpenToOneOfficerAndUntilItsTime() {
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, new MemoryShelves());
            views.record(NEELAM, OPENED);

            assertThat(views.open(NEELAM, Set.of(CASE, OTHER), NOW)).containsExactly(CASE);
            assertThat(views.open(AARTI, Set.of(CASE), NOW)).isEmpty();
            assertThat(views.open(NEELAM, Set.of(CASE), OPENED.until().minusMillis(1)))
                    .containsExactly(CASE);
            assertThat(views.open(NEELAM, Set.of(CASE), OPENED.until())).isEmpty();
        }
    }

    @Test
    void forWhatAndWhySomebodyLookedStandsInTheLedgerAloneAndIsReadFromThere() {
        Shelves shelves = new MemoryShelves();
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, shelves);
            views.record(NEELAM, OPENED);
            views.record(NEELAM, search(List.of(CASE)));
            views.record(NEELAM, new FileTaken("history", "1", CASE, Purpose.COURT));
            views.readUp();

            assertThat(of(CASE, shelves)).extracting(ViewEntry::reason).containsOnlyNulls();
            assertThat(views.said(of(CASE, shelves)))
                    .extracting(ViewEntry::kind, ViewEntry::purpose, ViewEntry::reason, ViewEntry::until)
                    .containsExactlyInAnyOrder(
                            tuple(ViewKind.OPENED, Purpose.SUPERVISION, REASON, OPENED.until()),
                            tuple(ViewKind.FOUND, Purpose.CARE, REASON, null),
                            tuple(ViewKind.FILE, Purpose.COURT, null, null));
        }
    }

    private static CasesSearched search(List<CaseId> found) {
        return new CasesSearched("search-name", "सुनीता", "RMG", Purpose.CARE, REASON, found);
    }

    /** Also of those who found it by its name; of another case that they found at the same time it stays known why. */
    @Test
    void ofACaseWhoseKeyIsDestroyedItStaysKnownWhoLookedAndWhenButNotWhy() {
        Shelves shelves = new MemoryShelves();
        Shelves again = new MemoryShelves();
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, shelves);
            views.record(NEELAM, OPENED);
            views.record(NEELAM, search(List.of(CASE, OTHER)));
            views.readUp();
            List<ViewEntry> before = of(CASE, shelves);
            keys.destroy(CASE.toString());

            new Views(ledger, again).readUp();

            assertThat(of(CASE, shelves)).isEqualTo(before).isEqualTo(of(CASE, again));
            assertThat(views.said(of(CASE, again))).hasSize(2).allSatisfy(entry -> {
                assertThat(entry.by().officer()).isEqualTo(NEELAM.id());
                assertThat(entry.at()).isEqualTo(NOW);
                assertThat(entry.purpose()).isNull();
                assertThat(entry.reason()).isNull();
                assertThat(entry.until()).isNull();
            });
            assertThat(views.said(of(OTHER, again)))
                    .singleElement()
                    .extracting(ViewEntry::reason)
                    .isEqualTo(REASON);
        }
    }

    @Test
    void aCaseWhoseKeyIsDestroyedIsOpenToNobodyOnShelvesThatAreWrittenAgain() {
        try (AccessLedger ledger = ledger(CASES)) {
            Views views = new Views(ledger, new MemoryShelves());
            views.record(NEELAM, OPENED);
            keys.destroy(CASE.toString());

            assertThat(views.open(NEELAM, Set.of(CASE), NOW)).isEmpty();
            assertThatThrownBy(() -> views.record(AARTI, OPENED)).isInstanceOf(KeyDestroyed.class);
        }
    }

    @Test
    void aLedgerOfViewsOfOtherCasesIsNotWrittenTo() {
        ledger(CASES).close();

        Origin others = new Origin("test/00000000-0000-4000-8000-000000000001");
        assertThatThrownBy(() -> ledger(others))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the ledger of views is access/6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e")
                .hasMessageContaining("expected: access/00000000-0000-4000-8000-000000000001");
    }

    private static List<ViewEntry> of(CaseId id, Shelves shelves) {
        return Stream.of(shelves.lines(ViewBooks.ENTRIES)
                        .choose(new Choice<>(List.of(ViewBooks.CASE.is(id.toString())), ViewBooks.AT), 0, 10))
                .flatMap(chosen -> chosen.lines().stream())
                .toList();
    }
}
