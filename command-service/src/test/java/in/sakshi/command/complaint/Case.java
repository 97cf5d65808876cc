package in.sakshi.command.complaint;

import static in.sakshi.command.acting.Saryupur.CT_POOJA;
import static in.sakshi.command.acting.Saryupur.RAMGARHI;
import static in.sakshi.command.acting.Saryupur.STAFF;

import in.sakshi.command.acting.DeskResolver;
import in.sakshi.command.acting.Saryupur;
import in.sakshi.command.docket.CaseRoom;
import in.sakshi.command.docket.Docket;
import in.sakshi.command.obligation.PackagedRules;
import in.sakshi.desk.command.ComplaintCommand;
import in.sakshi.fact.Happened;
import in.sakshi.register.EntryNumber;
import in.sakshi.register.RegisterId;
import in.sakshi.station.Officer;
import in.sakshi.station.StaffList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/**
 * A decision told as prose: what was, who acts when, what is asked, and what the desk says. The past comes about by the rules
 * themselves; the command goes through Axon to the aggregate. Unless said otherwise the constable at the desk acts, right
 * after the past.
 */
final class Case {

    /** The first number of that book, as every entry gets it here. */
    static EntryNumber number(String book) {
        return new EntryNumber(new RegisterId(RAMGARHI.code(), book, 2025), 1);
    }

    private final Played past;
    private Instant now;
    private Officer officer = CT_POOJA;
    private StaffList staff = STAFF;

    private Case(Played past) {
        this.past = past;
        this.now = past.now();
    }

    static Case given(Act... past) {
        return new Case(Played.of(past));
    }

    Case at(Instant moment) {
        now = moment;
        return this;
    }

    Case by(Officer other) {
        officer = other;
        return this;
    }

    /** Where that is the staff list now. */
    Case where(StaffList other) {
        staff = other;
        return this;
    }

    Answer when(ComplaintCommand command) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        FixtureConfiguration<in.sakshi.command.docket.Case> fixture =
                new AggregateTestFixture<>(in.sakshi.command.docket.Case.class);
        new Docket(
                        new CaseRoom(fixture.getRepository(), fixture.getEventStore()),
                        new DeskResolver(clock, staff, PackagedRules.BOOK),
                        (station, desk) -> desk,
                        (book, about, happened) -> new EntryNumber(book, 1))
                .handleOn(fixture.getCommandBus(), List.of(ComplaintFiles.RULINGS));
        Happened said = command.happened();
        return new Answer(
                command,
                said == null ? Happened.at(now) : said,
                fixture.given(past.events()).when(command, Saryupur.metadata(officer)));
    }
}
