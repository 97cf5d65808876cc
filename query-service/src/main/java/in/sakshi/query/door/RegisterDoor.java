package in.sakshi.query.door;

import in.sakshi.code.ReferralAgency;
import in.sakshi.desk.query.HelpDeskLine;
import in.sakshi.desk.query.ReferralLine;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.register.referral.ReferralBooks;
import in.sakshi.query.register.referral.ReferralLayout;
import in.sakshi.shelf.Choice;
import in.sakshi.shelf.ChosenLines;
import in.sakshi.shelf.Condition;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the pages of the registers of a station. */
@RestController
class RegisterDoor {

    private final BookPages<HelpDeskLine> applications;
    private final Lines<ReferralLine> referrals;
    private final Answers answers;
    private final ParkedCases parked;

    RegisterDoor(Shelves shelves, Answers answers, ParkedCases parked) {
        this.applications = new BookPages<>(HelpDeskBooks.KIND, shelves, UnaryOperator.identity(), parked);
        this.referrals = shelves.lines(ReferralBooks.LINES);
        this.answers = answers;
        this.parked = parked;
    }

    /** The help-desk application register: the book of a year in the order of its numbers, or what was received in a period. */
    @GetMapping("/api/registers/help-desk")
    @Nullable
    Sheet<HelpDeskLine> helpDesk(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(applications.asked(question, reach, print), question.paging(), print, response);
    }

    /** The register of referrals, in the order in which they were made. */
    @GetMapping("/api/registers/referrals")
    @Nullable
    Sheet<ReferralLine> referrals(ReferralQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        reach.requireStation(question.station());
        return answers.answer(made(question, print), question.paging(), print, response);
    }

    private Asked<ReferralLine> made(ReferralQuestion question, Print print) {
        List<Condition<ReferralLine>> conditions = new ArrayList<>();
        conditions.add(ReferralBooks.STATION.is(question.station().value()));
        Subject subject = Subject.of(ReferralLayout.COLUMNS, question.station(), print);
        ReferralAgency agency = question.agency();
        if (agency != null) {
            conditions.add(ReferralBooks.AGENCY.is(agency.name()));
            subject = subject.of(print.phrase("copy.agency", print.words().label(agency)), agency.name());
        }
        question.period().on(ReferralBooks.MADE_AT).ifPresent(conditions::add);
        return new Asked<>(
                ReferralBooks.GROUP,
                question.atLeast(),
                ReferralLayout.COLUMNS,
                question.period(),
                null,
                subject.in(question.period(), print),
                () -> new ChosenLines<>(referrals, new Choice<>(conditions, ReferralBooks.MADE_AT)),
                () -> parked.in(ReferralBooks.GROUP));
    }
}
