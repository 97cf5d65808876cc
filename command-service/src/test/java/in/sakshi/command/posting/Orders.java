package in.sakshi.command.posting;

import static in.sakshi.command.acting.Saryupur.ADMIN_HARISH;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Week.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.code.Post;
import in.sakshi.code.Rank;
import in.sakshi.code.Sex;
import in.sakshi.command.acting.Desk;
import in.sakshi.command.acting.Saryupur;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.command.PostOfficer;
import in.sakshi.desk.command.PostingCommand;
import in.sakshi.desk.command.RelieveOfficer;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.refusal.Rule;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Kolkata;
import in.sakshi.posting.OfficerPosted;
import in.sakshi.posting.OfficerRelieved;
import in.sakshi.posting.PostingEvent;
import in.sakshi.posting.Postings;
import in.sakshi.station.Officer;
import in.sakshi.station.OfficerId;
import in.sakshi.station.StaffList;
import in.sakshi.station.UnitPath;
import java.time.LocalDate;
import java.util.List;

/** What the administrator of Saryupur is ordered to record, on Monday, and what comes of it. */
final class Orders {

    static final LocalDate TODAY = Kolkata.dateAt(MONDAY);
    static final String NUMBER = "एसपी/88/2025";
    static final Officer KIRAN =
            new Officer(new OfficerId("o-2001"), "किरन", "Kiran", Rank.CT, Post.DESK, Sex.WOMAN, RAMGARHI.unit());

    private final StaffList staff = Saryupur.freshStaff();
    private Postings recorded = Postings.NONE;

    /** Where this was recorded before. */
    Orders after(PostingEvent... events) {
        recorded = recorded.after(List.of(events));
        staff.follow(recorded.on(TODAY));
        return this;
    }

    /** What is recorded of it. */
    List<PostingEvent> decide(PostingCommand command) {
        Desk desk = new Desk(ADMIN_HARISH, MONDAY, staff, PackagedRules.BOOK);
        return Posting.decide(recorded.of(command.officerId()), command, desk);
    }

    /** That it is refused by that rule, and nothing else. */
    Refusal refused(Rule rule, PostingCommand command) {
        try {
            throw new AssertionError("recorded " + decide(command));
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isEqualTo(rule);
            return refusal;
        }
    }

    static PostOfficer post(Officer officer, LocalDate from) {
        return post(officer, from, false);
    }

    static PostOfficer post(Officer officer, LocalDate from, boolean renamed) {
        return new PostOfficer(
                officer.id(),
                officer.nameHindi(),
                officer.nameEnglish(),
                officer.rank(),
                officer.sex(),
                officer.post(),
                officer.unit(),
                from,
                NUMBER,
                renamed,
                null);
    }

    static RelieveOfficer relieve(Officer officer, LocalDate from) {
        return new RelieveOfficer(officer.id(), from, "सेवानिवृत्त", NUMBER, null);
    }

    static OfficerPosted posted(Officer officer, LocalDate from) {
        return new OfficerPosted(officer, from, NUMBER, Happened.at(MONDAY));
    }

    static OfficerRelieved relieved(Officer officer, LocalDate from) {
        return new OfficerRelieved(officer, from, "सेवानिवृत्त", NUMBER, Happened.at(MONDAY));
    }

    /** The same officer with another post. */
    static Officer as(Officer officer, Post post, UnitPath unit) {
        return new Officer(
                officer.id(), officer.nameHindi(), officer.nameEnglish(), officer.rank(), post, officer.sex(), unit);
    }
}
