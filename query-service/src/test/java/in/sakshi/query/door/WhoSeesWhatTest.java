package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.code.CaseClass;
import in.sakshi.desk.permission.Topic;
import in.sakshi.query.confidential.Denied;
import in.sakshi.query.confidential.EveryField.Place;
import in.sakshi.query.confidential.Viewer;
import in.sakshi.query.testing.Officers;
import in.sakshi.station.Officer;
import in.sakshi.station.UnitPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever anybody on any post asks, in whatever form the answer comes: no word stands in it that the table denies them, and whoever is
 * entitled to one reads it.
 */
@EveryPostTest
class WhoSeesWhatTest {

    private static final Map<String, Place> WORDS = EveryPost.CASES.words();
    private static final Map<CaseId, CaseClass> CLASSES = EveryPost.CASES.classes();

    /** Said once more by hand, apart from the file of decisions: who she is. */
    private static final Set<String> WHO_SHE_IS = Set.of(
            "Complainant.name",
            "Complainant.guardianName",
            "Complainant.address",
            "Complainant.beat",
            "Complainant.mobile",
            "ComplaintReceived.briefFacts",
            "EntryField.COMPLAINANT_NAME",
            "EntryField.COMPLAINANT_ADDRESS",
            "EntryField.COMPLAINANT_MOBILE",
            "EntryField.BRIEF_FACTS",
            "Informant.name",
            "Informant.relation",
            "Victim.name",
            "FirField.VICTIM_NAME",
            "FirField.INFORMANT_NAME",
            "Occurrence.place",
            "CounsellingSessionHeld.gist");

    private static final Set<Viewer> MAY_KNOW_HER =
            Set.of(Viewer.INQUIRES, Viewer.INVESTIGATES, Viewer.IC, Viewer.SHO, Viewer.EMERGENCY);

    @LocalServerPort
    int port;

    @Autowired
    EventProcessingConfiguration processing;

    static Stream<Officer> readers() {
        return EveryPost.READERS.keySet().stream();
    }

    private static List<String> sheets(Officer reader) {
        String unit = reader.unit().value();
        List<String> sheets = new ArrayList<>();
        for (String book :
                List.of("help-desk", "counselling", "firs", "preventive", "feedback", "follow-ups", "destroyed")) {
            sheets.add("/api/registers/" + book + "?station=RMG&year=2026");
            sheets.add("/api/registers/" + book + "?station=RMG&from=2026-01-01&to=2026-12-31");
        }
        sheets.add("/api/registers/referrals?station=RMG");
        sheets.add("/api/views?officer=o-7101");
        sheets.add("/api/audit?station=RMG");
        sheets.add("/api/audit?officer=o-7101");
        sheets.add("/api/audit/orders?district=SRY");
        sheets.add("/api/audit/postings?unit=" + unit);
        sheets.add("/api/obligations?unit=" + unit);
        sheets.add("/api/notices?unit=" + unit);
        sheets.add("/api/work?unit=" + unit);
        sheets.add("/api/daily-list?station=RMG");
        sheets.add("/api/fortnight?unit=" + unit);
        sheets.add("/api/counts?unit=" + unit);
        sheets.add("/api/counts/cases?line=RECEIVED_BY_SOURCE&unit=" + unit);
        CLASSES.keySet().forEach(id -> sheets.add("/api/audit?case=" + id));
        return sheets;
    }

    private static List<String> others(Officer reader) {
        List<String> others = new ArrayList<>(List.of(
                "/api/pendency?unit=" + reader.unit(),
                "/api/pendency/trend?unit=" + reader.unit(),
                "/api/officers?unit=" + reader.unit(),
                "/api/units",
                "/api/me"));
        CLASSES.keySet().stream()
                .filter(id -> id.kind() == CaseKind.COMPLAINT)
                .forEach(id ->
                        others.addAll(List.of("/api/cases/" + id, "/api/cases/" + id + "?asOf=2026-04-01T00:00:00Z")));
        return others;
    }

    private static List<String> histories() {
        return CLASSES.keySet().stream()
                .map(id -> "/api/cases/" + id + "/history")
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noWordIsSeenThatTheTableDenies(Officer reader) {
        Set<String> wrong = new TreeSet<>();
        Stream.concat(
                        sheets(reader).stream().map(each -> each + "&size=500"),
                        Stream.concat(others(reader).stream(), histories().stream()))
                .forEach(question -> wrong.addAll(denied(reader, question, List.of())));
        for (String form : List.of("csv", "xlsx", "pdf")) {
            sheets(reader)
                    .forEach(question -> wrong.addAll(
                            denied(reader, question + "&purpose=COURT&format=" + form, List.of(copyOf(reader)))));
            histories()
                    .forEach(question -> wrong.addAll(
                            denied(reader, question + "?purpose=COURT&format=" + form, List.of(copyOf(reader)))));
        }

        assertThat(wrong).isEmpty();
    }

    private static Viewer copyOf(Officer reader) {
        return reader.unit().value().equals(Officers.UNIT) ? Viewer.STATION_COPY : Viewer.COPY;
    }

    private List<String> denied(Officer reader, String question, List<Viewer> copy) {
        Set<Viewer> viewers = requireNonNull(EveryPost.READERS.get(reader));
        List<String> wrong = new ArrayList<>();
        EveryPost.words(text(reader, question)).forEach(word -> {
            Place place = requireNonNull(WORDS.get(word));
            CaseClass caseClass = classOf(place);
            boolean known = caseClass == CaseClass.A && WHO_SHE_IS.contains(place.field());
            boolean mayKnow = viewers.stream().anyMatch(MAY_KNOW_HER::contains) && copy.isEmpty();
            if (Denied.is(place.field(), caseClass, viewers, copy) || (known && !mayKnow)) {
                wrong.add(caseClass + " " + place.field() + " in " + question);
            }
        });
        return wrong;
    }

    static Stream<Officer> historians() {
        return readers()
                .filter(reader -> mayAsk(
                        reader, "/api/cases/" + CLASSES.keySet().iterator().next() + "/history"));
    }

    /** All that may be seen stands in the history, where every event stands whole. */
    @ParameterizedTest
    @MethodSource("historians")
    void everyWordIsSeenThatTheTableAllows(Officer reader) {
        Map<CaseId, Set<String>> seen = new HashMap<>();
        CLASSES.keySet().forEach(id -> seen.put(id, EveryPost.words(text(reader, "/api/cases/" + id + "/history"))));
        Set<Viewer> viewers = requireNonNull(EveryPost.READERS.get(reader));

        Set<String> lacking = WORDS.entrySet().stream()
                .filter(each -> !Denied.is(each.getValue().field(), classOf(each.getValue()), viewers, List.of()))
                .filter(each -> !requireNonNull(seen.get(each.getValue().of())).contains(each.getKey()))
                .map(each -> classOf(each.getValue()) + " " + each.getValue().field())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lacking).isEmpty();
    }

    @Test
    void inTheBooksWhoeverIsEntitledReadsWhoSheIs() {
        assertThat(fieldsOfA(Viewer.IC, "/api/registers/help-desk?station=RMG&year=2026"))
                .contains("EntryField.COMPLAINANT_NAME", "EntryField.COMPLAINANT_MOBILE", "EntryField.BRIEF_FACTS");
        assertThat(fieldsOfA(Viewer.INQUIRES, "/api/registers/counselling?station=RMG&year=2026"))
                .contains("BookField.COUNSELLING_GIST");
        assertThat(fieldsOfA(Viewer.INVESTIGATES, "/api/registers/firs?station=RMG&year=2026"))
                .contains("FirField.INFORMANT_NAME", "AccusedPerson.name", "MedicalExaminationSent.hospital");
        assertThat(fieldsOfA(Viewer.IC, "/api/registers/firs?station=RMG&year=2026"))
                .contains("FirField.INFORMANT_NAME")
                .doesNotContain("MedicalExaminationSent.hospital");
    }

    private Set<String> fieldsOfA(Viewer viewer, String question) {
        return EveryPost.fields(text(EveryPost.reader(viewer), question), CaseClass.A);
    }

    /** Else the words would be missing because nobody could write them down. */
    @Test
    void nothingIsParked() {
        List<String> parked = new ArrayList<>();
        ReadUp.GROUPS.forEach(group -> processing
                .deadLetterQueue(group)
                .ifPresent(queue -> queue.deadLetters()
                        .forEach(sequence -> sequence.forEach(letter -> parked.add(
                                group + " " + letter.message().getPayloadType().getSimpleName() + " "
                                        + letter.cause().orElse(null))))));

        assertThat(parked).isEmpty();
    }

    @Test
    void everyQuestionThatCanBeAskedIsAsked() {
        Officer anybody = EveryPost.READERS.keySet().iterator().next();
        Set<String> asked = Stream.of(sheets(anybody), others(anybody), histories())
                .flatMap(List::stream)
                .map(question -> question.replaceFirst("\\?.*", "").replaceFirst("/cases/[^/]+", "/cases/{id}"))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.addAll(List.of("/api/counts/cases", "/api/openings", "/api/searches"));
        Set<String> paths = new TreeSet<>();
        Door door = new Door(port);
        door.send(door.request("/v3/api-docs").header("Authorization", Door.bearer(anybody)))
                .json()
                .path("paths")
                .propertyNames()
                .forEach(paths::add);

        assertThat(asked).isEqualTo(paths);
    }

    private static CaseClass classOf(Place place) {
        return requireNonNull(CLASSES.get(place.of()));
    }

    private String text(Officer reader, String question) {
        Door door = new Door(port);
        CopyTaken answer = door.taken(door.request(question).header("Authorization", Door.bearer(reader)));
        if (!mayAsk(reader, question)) {
            assertThat(answer.response().statusCode()).as(question).isIn(403, 404);
            return answer.text();
        }
        assertThat(answer.response().statusCode()).as(question).isEqualTo(200);
        if (question.endsWith("pdf")) {
            return answer.pages().letters().toString();
        }
        return question.endsWith("xlsx") ? answer.workbook().rows().toString() : answer.text();
    }

    /** By the table of posts, and whether what is asked about lies in the reader's unit, or is open to them. */
    private static boolean mayAsk(Officer reader, String question) {
        String address = question.replaceFirst("\\?.*", "").replaceFirst("/cases/[^/]+", "/cases/{id}");
        boolean ofOwnUnit = question.contains("unit=")
                || List.of("/api/units", "/api/me").contains(address)
                || question.contains("/orders");
        boolean ofOneCase = address.contains("{id}") || question.contains("case=");
        return Topic.at(address).orElseThrow().posts().contains(reader.post())
                && (ofOwnUnit
                        || (isOpenTo(reader) && ofOneCase)
                        || (!isOpenTo(reader) && reader.answersFor(new UnitPath(Officers.UNIT))));
    }

    private static boolean isOpenTo(Officer reader) {
        return !Collections.disjoint(
                requireNonNull(EveryPost.READERS.get(reader)), Set.of(Viewer.AUDITOR, Viewer.EMERGENCY));
    }
}
