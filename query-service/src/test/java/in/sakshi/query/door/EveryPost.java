package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.CaseClass;
import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.ledger.Actor;
import in.sakshi.ledger.Ledger;
import in.sakshi.ledger.secrecy.Secrecy;
import in.sakshi.query.confidential.CasesOfEveryClass;
import in.sakshi.query.confidential.EveryField;
import in.sakshi.query.confidential.Viewer;
import in.sakshi.query.testing.DeskClock;
import in.sakshi.query.testing.Officers;
import in.sakshi.query.testing.Scribe;
import in.sakshi.query.testing.Times;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;

/**
 * A query side with cases of every class at Ramgarhi, and somebody on every post: on its own unit, and besides at the station one who took the cases
 * down, one who inquires, one who investigates, and elsewhere one in charge and one who opened them in an emergency.
 */
class EveryPost extends QuerySide {

    static final long SEED = 20260323;

    /** When all is recorded and they look. */
    static final Instant NOW = Times.at("10.04.2026 10:00");

    private static final Pattern WORD = Pattern.compile("zq\\d{4}x|98760\\d{5}");

    private static final UnitPath STATION = new UnitPath(Officers.UNIT);
    private static final Officer TOOK_DOWN = officer("o-7101", Post.DESK, STATION);
    private static final Officer INQUIRES = officer("o-7102", Post.INQUIRY, STATION);
    private static final Officer INVESTIGATES = officer("o-7103", Post.IO, STATION);
    private static final Officer IN_EMERGENCY = officer("o-7105", Post.DESK, new UnitPath("/UP/EAST/DVG/SRY/C1/BLG"));
    private static final OfficerId AUDITOR = new OfficerId("o-7106");
    private static final Officer ELSEWHERE = officer("o-7104", Post.IC, new UnitPath("/UP/EAST/DVG/SRY/C1/BLG"));

    static final CasesOfEveryClass CASES = new CasesOfEveryClass(
            SEED,
            new Actor(TOOK_DOWN.id().value(), TOOK_DOWN.post().name(), Officers.UNIT),
            INQUIRES.id(),
            INVESTIGATES.id(),
            AUDITOR,
            IN_EMERGENCY.id());

    /** As what each of them looks at the cases. */
    static final Map<Officer, Set<Viewer>> READERS = readers();

    private static Map<Officer, Set<Viewer>> readers() {
        Map<Officer, Set<Viewer>> readers = new LinkedHashMap<>();
        readers.put(TOOK_DOWN, Set.of(Viewer.DESK_OWN));
        readers.put(INQUIRES, Set.of(Viewer.INQUIRES));
        readers.put(INVESTIGATES, Set.of(Viewer.INVESTIGATES));
        readers.put(ELSEWHERE, Set.of(Viewer.NOBODY));
        readers.put(IN_EMERGENCY, Set.of(Viewer.EMERGENCY));
        int next = 7010;
        for (Post post : Post.values()) {
            readers.put(
                    officer(post == Post.AUDITOR ? AUDITOR.value() : "o-" + next++, post, unit(post)),
                    Set.of(viewer(post)));
        }
        return readers;
    }

    /** Somebody who looks at the cases in that capacity, and in no other. */
    static Officer reader(Viewer viewer) {
        return READERS.entrySet().stream()
                .filter(reader -> reader.getValue().equals(Set.of(viewer)))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** In charge of another station, which has nothing to do with the cases. */
    static Officer elsewhere() {
        return ELSEWHERE;
    }

    /** Of which fields of cases of that class words stand in a text. */
    static Set<String> fields(String text, CaseClass caseClass) {
        return words(text).stream()
                .map(word -> requireNonNull(CASES.words().get(word)))
                .filter(place -> CASES.classes().get(place.of()) == caseClass)
                .map(EveryField.Place::field)
                .collect(Collectors.toSet());
    }

    /** The words of the cases that stand in a text. */
    static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(CASES.words()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The complaint of that class. */
    static CaseId complaint(CaseClass caseClass) {
        return CASES.classes().entrySet().stream()
                .filter(each -> each.getValue() == caseClass && each.getKey().kind() == CaseKind.COMPLAINT)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Viewer viewer(Post post) {
        return switch (post.name()) {
            case "DESK", "BEAT", "SQUAD_LEAD", "INQUIRY", "IO" -> Viewer.OTHER;
            case "IC" -> Viewer.IC;
            case "SHO" -> Viewer.SHO;
            case "CO" -> Viewer.CO;
            case "NODAL", "SUPERVISOR" -> Viewer.DISTRICT;
            case "RANGE", "ZONE" -> Viewer.RANGE;
            case "WCSO", "HQ" -> Viewer.STATE;
            case "AUDITOR" -> Viewer.AUDITOR;
            case "AGENCY" -> Viewer.AGENCY;
            case "SYSADMIN", "SCRIPT" -> Viewer.NOBODY;
            default -> throw new IllegalStateException("what " + post + " sees is not said here");
        };
    }

    private static UnitPath unit(Post post) {
        return switch (viewer(post)) {
            case CO -> new UnitPath("/UP/EAST/DVG/SRY/C1");
            case DISTRICT -> new UnitPath("/UP/EAST/DVG/SRY");
            case RANGE -> new UnitPath(post == Post.RANGE ? "/UP/EAST/DVG" : "/UP/EAST");
            case STATE, AUDITOR, NOBODY -> UnitPath.STATE;
            default -> STATION;
        };
    }

    private static Officer officer(String id, Post post, UnitPath unit) {
        return new Officer(
                new OfficerId(id), "अधिकारी", "Officer", Rank.SI, post, post == Post.SCRIPT ? null : Sex.WOMAN, unit);
    }

    @Bean
    @Override
    DeskClock clock() {
        return new DeskClock(CASES.acts().get(0).recordedAt());
    }

    @Bean
    @Override
    StaffList staff() {
        List<Officer> all = new ArrayList<>(READERS.keySet());
        all.add(Officers.officer(Officers.NEELAM));
        return Officers.staffOf(all);
    }

    @Bean
    @Override
    Scribe scribe(Ledger ledger, Serializer serializer, Secrecy secrecy, DeskClock clock) {
        Scribe scribe = new Scribe(ledger, serializer, secrecy, clock);
        scribe.record(CASES.acts());
        clock.moveTo(NOW);
        return scribe;
    }
}
