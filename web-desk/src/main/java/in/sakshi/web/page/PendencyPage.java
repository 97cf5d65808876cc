package in.sakshi.web.page;

import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.query.CountedBy;
import in.sakshi.desk.query.Reading;
import in.sakshi.desk.words.Words;
import in.sakshi.fact.Kolkata;
import in.sakshi.web.door.Shown;
import in.sakshi.web.form.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is pending in a unit, where and of what kind, now or as of any past moment; from every number to its cases (लंबन). */
@Controller
class PendencyPage {

    private static final String OLDEST_SHOWN = "5";

    /** A board, as the door says it. */
    record Board(
            long upTo,
            Instant askedAt,
            Instant asOf,
            String unit,
            Count total,
            List<Row> rows,
            List<String> ages,
            long parked) {

        /** The same, counted by something else. */
        Board with(List<Row> others) {
            return new Board(upTo, askedAt, asOf, unit, total, others, ages, parked);
        }
    }

    /** A row of it. */
    record Row(String key, String label, Count count) {}

    /** How much. */
    record Count(long pending, long overdue, List<Long> byAge) {

        /** Both together. */
        Count and(Count other) {
            List<Long> sum = new ArrayList<>();
            for (int age = 0; age < byAge.size(); age++) {
                sum.add(byAge.get(age) + other.byAge.get(age));
            }
            return new Count(pending + other.pending, overdue + other.overdue, sum);
        }
    }

    /** The days before, as the door says them. */
    record Trend(List<Day> days) {}

    /** One of them. */
    record Day(LocalDate day, long pending, long overdue) {}

    @GetMapping("/desk/pendency")
    String pendency(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "RECORDED") Reading reading,
            Desk desk,
            Model model) {
        String moment = moment(asOf);
        model.addAttribute("unreadable", moment == null && !asOf.isBlank());
        String by = moment == null ? null : reading.name();
        Options.Around around = desk.ask(Options.Around.class, "/api/units", "under", unit);
        boolean station = around.unit().station() != null;
        Board board = board(desk, around.unit(), moment, by, station ? CountedBy.KIND : CountedBy.UNIT_AND_KIND);
        Board kinds = station ? board : Matrix.byKind(board, Words.in(desk.language()));
        model.addAttribute("around", around);
        model.addAttribute(
                "way",
                around.above().stream()
                        .filter(each -> each.path().startsWith(desk.me().unit().path()))
                        .toList());
        model.addAttribute("kinds", kinds);
        model.addAttribute("matrix", station ? null : Matrix.of(around.below(), board, kinds));
        model.addAttribute(
                "trend",
                Drawing.of(desk.ask(
                                Trend.class,
                                "/api/pendency/trend",
                                "unit",
                                around.unit().path(),
                                "asOf",
                                moment)
                        .days()));
        model.addAttribute("oldest", oldest(desk, around.unit(), moment, by));
        model.addAttribute("asOf", asOf);
        model.addAttribute("moment", moment);
        model.addAttribute("reading", reading.name());
        return "desk/pendency";
    }

    private static Board board(
            Desk desk, Desk.Place unit, @Nullable String moment, @Nullable String reading, CountedBy by) {
        return desk.ask(
                Board.class, "/api/pendency", "unit", unit.path(), "asOf", moment, "reading", reading, "by", by.name());
    }

    private static @Nullable Shown oldest(
            Desk desk, Desk.Place unit, @Nullable String moment, @Nullable String reading) {
        return desk.me().may(Topic.OBLIGATIONS)
                ? desk.sheet(
                        "/api/obligations",
                        "unit",
                        unit.path(),
                        "asOf",
                        moment,
                        "reading",
                        reading,
                        "size",
                        OLDEST_SHOWN)
                : null;
    }

    /** The moment that was typed; of a day its end. Nothing if it is none, of which the page then says so, or if nothing was typed. */
    private static @Nullable String moment(String typed) {
        return Typed.moment(typed)
                .or(() -> Typed.day(typed).map(day -> Kolkata.endOf(day).toString()))
                .orElse(null);
    }
}
