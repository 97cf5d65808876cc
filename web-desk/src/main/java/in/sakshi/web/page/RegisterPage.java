package in.sakshi.web.page;

import in.sakshi.code.Purpose;
import in.sakshi.desk.permission.Topic;
import in.sakshi.fact.Kolkata;
import in.sakshi.web.door.Shown;
import in.sakshi.web.form.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A register as it is kept on paper (रजिस्टर): leafed through, printed, or taken along as a file. */
@Controller
class RegisterPage {

    /** The books, as their addresses name them, and who may read in each. */
    enum Book {
        /** Register 1, of applications. */
        HELP_DESK("help-desk", Topic.APPLICATIONS),
        /** Register 7, of referrals. */
        REFERRALS("referrals", Topic.REFERRALS),
        /** Register 2, of counselling. */
        COUNSELLING("counselling", Topic.COUNSELLING),
        /** The parallel record of reports, 6. */
        FIRS("firs", Topic.FIRS),
        /** The parallel record of preventive action. */
        PREVENTIVE("preventive", Topic.PREVENTIVE),
        /** Register 8, of feedback. */
        FEEDBACK("feedback", Topic.FEEDBACK),
        /** Register 9, of follow-ups. */
        FOLLOW_UPS("follow-ups", Topic.FOLLOW_UPS);

        private final String address;
        private final Topic topic;

        Book(String address, Topic topic) {
            this.address = address;
            this.topic = topic;
        }

        /** As its address names it. */
        public String address() {
            return address;
        }

        /** @throws NoSuchPage if no book is called so */
        static Book at(String address) {
            return Arrays.stream(values())
                    .filter(book -> book.address.equals(address))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchPage("no book is called so (expected: one of Book)"));
        }
    }

    private static final String LINES = "25";
    /** As much as a station writes in a month on paper that is not cut off. */
    private static final String LINES_ON_PAPER = "500";

    private final Clock clock;

    RegisterPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/desk/registers/{address}")
    String register(
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String station,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean print,
            Desk desk,
            Model model) {
        Book book = Book.at(address);
        String whose = station == null ? desk.me().unit().station() : station;
        List<Book> books = Arrays.stream(Book.values())
                .filter(each -> desk.me().may(each.topic))
                .toList();
        model.addAttribute("book", book);
        model.addAttribute("books", books);
        List<Desk.Place> stations = whose == null || station != null ? Options.stations(desk) : List.of();
        model.addAttribute("stations", stations);
        if (whose == null) {
            return "desk/station";
        }
        LocalDate today = Kolkata.dateAt(clock.instant());
        LocalDate first = Typed.day(from).orElse(today.withDayOfMonth(1));
        LocalDate last = Typed.day(to).orElse(today);
        Shown sheet = desk.sheet(
                "/api/registers/" + address,
                "station",
                whose,
                "from",
                first.toString(),
                "to",
                last.toString(),
                "page",
                Integer.toString(page),
                "size",
                print ? LINES_ON_PAPER : LINES);
        model.addAttribute("station", whose);
        model.addAttribute("stationName", named(whose, stations, desk.me().unit()));
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("today", today);
        model.addAttribute("unreadable", isUnreadable(from) || isUnreadable(to));
        model.addAttribute("print", print);
        model.addAttribute("sheet", sheet);
        model.addAttribute("purposes", Purpose.values());
        return "desk/register";
    }

    private static boolean isUnreadable(String typed) {
        return !typed.isBlank() && Typed.day(typed).isEmpty();
    }

    /** The station as people call it; as books do if it is of another district. */
    private static String named(String code, List<Desk.Place> stations, Desk.Place own) {
        return Stream.concat(stations.stream(), Stream.of(own))
                .filter(place -> code.equals(place.station()))
                .map(Desk.Place::name)
                .findFirst()
                .orElse(code);
    }

    /** A register as a file, for a purpose, which is on record. */
    @GetMapping("/desk/registers/{address}/file")
    void file(
            @PathVariable String address,
            @RequestParam String station,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String format,
            @RequestParam String purpose,
            Desk desk,
            HttpServletResponse response) {
        desk.copy(
                file -> {
                    HttpHeaders said = file.getHeaders();
                    response.setContentType(String.valueOf(said.getFirst(HttpHeaders.CONTENT_TYPE)));
                    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, said.getFirst(HttpHeaders.CONTENT_DISPOSITION));
                    file.getBody().transferTo(response.getOutputStream());
                },
                "/api/registers/" + Book.at(address).address(),
                "station",
                station,
                "from",
                from,
                "to",
                to,
                "format",
                format,
                "purpose",
                purpose);
    }
}
