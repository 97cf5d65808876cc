package in.sakshi.posting;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.fact.Happened;
import in.sakshi.station.Leave;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.StaffSheet;
import in.sakshi.station.Station;
import in.sakshi.station.StationCode;
import in.sakshi.station.Unit;
import in.sakshi.station.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who serves where by what is recorded, day by day, beside what the list says that a service was given. */
class PostingsTest {

    private static final UnitPath CIRCLE = new UnitPath("/UP/VNS/VNS/JNP/SADAR");
    private static final UnitPath RAMGARHI = CIRCLE.at("RMG");
    private static final UnitPath BELAGHAT = CIRCLE.at("BLG");
    private static final LocalDate FIRST = LocalDate.parse("2025-10-01");
    private static final LocalDate FIFTH = LocalDate.parse("2025-10-05");
    private static final LocalDate TENTH = LocalDate.parse("2025-10-10");
    private static final OfficerId KIRAN = new OfficerId("o-2001");
    private static final OfficerId NEELAM = new OfficerId("o-1001");
    private static final Happened THEN = Happened.at(Instant.parse("2025-10-01T05:00:00Z"));

    private final StaffList list = new StaffList(new StaffSheet(
            List.of(station("RMG"), station("BLG")),
            List.of(officer(NEELAM, Post.IC, RAMGARHI)),
            Set.of(),
            List.of(new Unit(CIRCLE, "सदर", "Sadar"))));

    @Test
    void anOfficerServesFromTheFirstDay() {
        Postings recorded = recorded(posted(KIRAN, Post.DESK, RAMGARHI, FIFTH));

        assertThat(on(FIRST, recorded).officer(KIRAN)).isEmpty();
        assertThat(on(FIFTH, recorded).officer(KIRAN)).hasValue(officer(KIRAN, Post.DESK, RAMGARHI));
        assertThat(list.officers()).extracting(Officer::id).containsExactly(NEELAM, KIRAN);
    }

    @Test
    void aPostingTakesThePlaceOfTheOneBefore() {
        Postings recorded =
                recorded(posted(KIRAN, Post.DESK, RAMGARHI, FIRST), posted(KIRAN, Post.BEAT, BELAGHAT, FIFTH));

        assertThat(on(FIRST, recorded).officer(KIRAN)).hasValue(officer(KIRAN, Post.DESK, RAMGARHI));
        assertThat(on(TENTH, recorded).officer(KIRAN)).hasValue(officer(KIRAN, Post.BEAT, BELAGHAT));
    }

    @Test
    void whatIsRecordedGoesBeforeWhatTheListSays() {
        Postings recorded = recorded(posted(NEELAM, Post.SHO, BELAGHAT, FIFTH));

        assertThat(on(FIRST, recorded).officer(NEELAM)).hasValue(officer(NEELAM, Post.IC, RAMGARHI));
        assertThat(on(FIFTH, recorded).officers()).containsExactly(officer(NEELAM, Post.SHO, BELAGHAT));
    }

    @Test
    void whoIsRelievedServesNoLongerAndIsStillKnownByName() {
        Postings recorded = recorded(relieved(officer(NEELAM, Post.IC, RAMGARHI), FIFTH));

        assertThat(on(FIRST, recorded).relievedSince(NEELAM)).isEmpty();
        on(FIFTH, recorded);
        assertThat(list.officer(NEELAM)).isEmpty();
        assertThat(list.officers()).isEmpty();
        assertThat(list.relievedSince(NEELAM)).hasValue(FIFTH);
        assertThat(list.everPosted(NEELAM)).map(Officer::nameHindi).hasValue("नीलम");
    }

    @Test
    void whoComesBackServesAgain() {
        Postings recorded = recorded(
                posted(KIRAN, Post.DESK, RAMGARHI, FIRST),
                relieved(officer(KIRAN, Post.DESK, RAMGARHI), FIFTH),
                posted(KIRAN, Post.DESK, BELAGHAT, TENTH));

        assertThat(on(FIFTH, recorded).officer(KIRAN)).isEmpty();
        assertThat(on(TENTH, recorded).officer(KIRAN)).hasValue(officer(KIRAN, Post.DESK, BELAGHAT));
        assertThat(list.relievedSince(KIRAN)).isEmpty();
    }

    @Test
    void whatWasOrderedForALaterDayIsVoidWithALaterOrderForAnEarlierOne() {
        Postings recorded = recorded(
                posted(KIRAN, Post.DESK, RAMGARHI, FIRST),
                posted(KIRAN, Post.BEAT, BELAGHAT, TENTH),
                relieved(officer(KIRAN, Post.DESK, RAMGARHI), FIFTH));

        assertThat(on(TENTH, recorded).officer(KIRAN)).isEmpty();
        assertThat(recorded.of(KIRAN).steps()).hasSize(2);
    }

    @Test
    void twoOrdersForOneDayTheLaterCounts() {
        Postings recorded =
                recorded(posted(KIRAN, Post.DESK, RAMGARHI, FIFTH), posted(KIRAN, Post.DESK, BELAGHAT, FIFTH));

        assertThat(on(FIFTH, recorded).officer(KIRAN)).map(Officer::unit).hasValue(BELAGHAT);
    }

    @Test
    void aLeaveIsFromItsFirstToItsLastDayAndIsShortenedByAnother() {
        Postings recorded = recorded(leave(FIRST, TENTH));

        assertThat(on(FIRST, recorded).leave(NEELAM, FIRST)).hasValue(new Leave(FIRST, TENTH, null));
        assertThat(list.leave(NEELAM, TENTH)).isPresent();
        assertThat(list.leave(NEELAM, TENTH.plusDays(1))).isEmpty();
        assertThat(list.leave(NEELAM, FIRST.minusDays(1))).isEmpty();
        assertThat(list.leave(KIRAN, FIRST)).isEmpty();

        on(FIRST, recorded.after(List.of(leave(FIRST, FIFTH))));

        assertThat(list.leave(NEELAM, FIFTH)).isPresent();
        assertThat(list.leave(NEELAM, TENTH)).isEmpty();
    }

    @Test
    void ofTwoLeavesTheOneCountsThatEndsLast() {
        on(FIFTH, recorded(leave(FIRST, TENTH), leave(FIFTH, FIFTH)));

        assertThat(list.leave(NEELAM, FIFTH)).map(Leave::to).hasValue(TENTH);
    }

    @Test
    void nobodyServesAtAUnitThatIsKnownNoLonger() {
        Postings recorded = recorded(posted(KIRAN, Post.DESK, CIRCLE.at("GONE"), FIRST));

        assertThat(on(FIRST, recorded).officer(KIRAN)).isEmpty();
        assertThat(list.everPosted(KIRAN)).isPresent();
    }

    private StaffList on(LocalDate day, Postings recorded) {
        list.follow(recorded.on(day));
        return list;
    }

    private static Postings recorded(PostingEvent... events) {
        return Postings.NONE.after(List.of(events));
    }

    private static OfficerPosted posted(OfficerId id, Post post, UnitPath unit, LocalDate from) {
        return new OfficerPosted(officer(id, post, unit), from, "1/2025", THEN);
    }

    private static OfficerRelieved relieved(Officer officer, LocalDate from) {
        return new OfficerRelieved(officer, from, "सेवानिवृत्त", "2/2025", THEN);
    }

    private static LeaveNoted leave(LocalDate from, LocalDate to) {
        return new LeaveNoted(NEELAM, from, to, null, THEN);
    }

    private static Officer officer(OfficerId id, Post post, UnitPath unit) {
        return new Officer(id, "नीलम", "Neelam", Rank.SI, post, Sex.WOMAN, unit);
    }

    private static Station station(String code) {
        return new Station(new StationCode(code), "थाना", "Station", CIRCLE.at(code));
    }
}
