package in.sakshi.query.door;

import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.ReferralLine;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.helpdesk.BookPage;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.register.helpdesk.HelpDeskLayout;
import in.sakshi.query.register.helpdesk.HelpDeskReading;
import in.sakshi.query.register.referral.ReferralBooks;
import in.sakshi.query.register.referral.ReferralLayout;
import in.sakshi.register.RegisterId;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.Chosen;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the pages of the registers of a station. */
@RestController
class RegisterDoor {

    private final HelpDeskReading books;
    private final Lines<HelpDeskLine> applications;
    private final Lines<ReferralLine> referrals;
    private final Freshness freshness;
    private final ParkedCases parked;

    RegisterDoor(Shelves shelves, Freshness freshness, ParkedCases parked) {
        this.books = new HelpDeskReading(shelves);
        this.applications = shelves.lines(HelpDeskBooks.LINES);
        this.referrals = shelves.lines(ReferralBooks.LINES);
        this.freshness = freshness;
        this.parked = parked;
    }

    /** The help-desk application register: the book of a year in the order of its numbers, or what was received in a period. */
    @GetMapping("/api/registers/help-desk")
    Sheet<HelpDeskLine> helpDesk(HelpDeskQuestion question, Print print) {
        Stations.requireKnown(question.station(), print);
        Integer year = question.year();
        return freshness.answer(
                HelpDeskBooks.GROUP,
                question.atLeast(),
                upTo -> year == null ? received(question, upTo, print) : book(question, year, upTo, print));
    }

    private Sheet<HelpDeskLine> book(HelpDeskQuestion question, int year, long upTo, Print print) {
        Paging paging = question.paging();
        RegisterId book = new RegisterId(question.station(), RegisterId.HELP_DESK, year);
        BookPage page = books.page(book, paging.number(), paging.length());
        Extent extent = new Extent(
                upTo,
                null,
                page.total(),
                paging.number(),
                paging.length(),
                parked.in(HelpDeskBooks.GROUP),
                page.missing());
        return Sheets.sheet(page.lines(), extent, HelpDeskLayout.COLUMNS, print);
    }

    private Sheet<HelpDeskLine> received(HelpDeskQuestion question, long upTo, Print print) {
        List<Condition<HelpDeskLine>> conditions = new ArrayList<>();
        conditions.add(HelpDeskBooks.STATION.is(question.station().value()));
        question.period().on(HelpDeskBooks.RECEIVED_AT).ifPresent(conditions::add);
        Paging paging = question.paging();
        Chosen<HelpDeskLine> chosen = applications.choose(
                new Choice<>(conditions, HelpDeskBooks.RECEIVED_AT), paging.number(), paging.length());
        return Sheets.sheet(
                chosen.lines(),
                Extent.of(chosen, paging, upTo, parked.in(HelpDeskBooks.GROUP)),
                HelpDeskLayout.COLUMNS,
                print);
    }

    /** The register of referrals, in the order in which they were made. */
    @GetMapping("/api/registers/referrals")
    Sheet<ReferralLine> referrals(ReferralQuestion question, Print print) {
        Stations.requireKnown(question.station(), print);
        return freshness.answer(ReferralBooks.GROUP, question.atLeast(), upTo -> referrals(question, upTo, print));
    }

    private Sheet<ReferralLine> referrals(ReferralQuestion question, long upTo, Print print) {
        List<Condition<ReferralLine>> conditions = new ArrayList<>();
        conditions.add(ReferralBooks.STATION.is(question.station().value()));
        if (question.agency() != null) {
            conditions.add(ReferralBooks.AGENCY.is(question.agency().name()));
        }
        question.period().on(ReferralBooks.MADE_AT).ifPresent(conditions::add);
        Paging paging = question.paging();
        Chosen<ReferralLine> chosen =
                referrals.choose(new Choice<>(conditions, ReferralBooks.MADE_AT), paging.number(), paging.length());
        return Sheets.sheet(
                chosen.lines(),
                Extent.of(chosen, paging, upTo, parked.in(ReferralBooks.GROUP)),
                ReferralLayout.COLUMNS,
                print);
    }
}
