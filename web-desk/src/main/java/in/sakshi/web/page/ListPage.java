package in.sakshi.web.page;

import in.sakshi.web.door.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists that somebody works through: what is due, what an in-charge sees to daily, how stations did, who looked at a case. */
@Controller
class ListPage {

    private static final String LINES = "50";

    @GetMapping("/desk/due")
    String due(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String reading,
            @RequestParam(defaultValue = "0") int page,
            Desk desk,
            Model model) {
        model.addAttribute(
                "paged",
                Paged.of("/desk/due", "unit", unit, "kind", kind, "owner", owner, "asOf", asOf, "reading", reading));
        return list(
                "due",
                desk.sheet(
                        "/api/obligations",
                        "unit",
                        unit,
                        "kind",
                        kind,
                        "owner",
                        owner,
                        "asOf",
                        asOf,
                        "reading",
                        asOf == null ? null : reading,
                        "page",
                        Integer.toString(page),
                        "size",
                        LINES),
                model);
    }

    @GetMapping("/desk/daily")
    String daily(
            @RequestParam(required = false) @Nullable String station,
            @RequestParam(defaultValue = "0") int page,
            Desk desk,
            Model model) {
        String whose = station == null ? desk.me().unit().station() : station;
        if (whose == null) {
            throw new NoSuchPage("a daily list is a station’s (expected: which)");
        }
        model.addAttribute("paged", Paged.of("/desk/daily", "station", station));
        return list(
                "daily",
                desk.sheet("/api/daily-list", "station", whose, "page", Integer.toString(page), "size", LINES),
                model);
    }

    @GetMapping("/desk/fortnight")
    String fortnight(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int page,
            Desk desk,
            Model model) {
        model.addAttribute("paged", Paged.of("/desk/fortnight", "unit", unit));
        return list(
                "fortnight",
                desk.sheet("/api/fortnight", "unit", unit, "page", Integer.toString(page), "size", LINES),
                model);
    }

    @GetMapping("/desk/work")
    String work(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "OFFICER") String by,
            @RequestParam(defaultValue = "0") int page,
            Desk desk,
            Model model) {
        model.addAttribute("paged", Paged.of("/desk/work", "unit", unit, "by", by));
        return list(
                "work",
                desk.sheet("/api/work", "unit", unit, "by", by, "page", Integer.toString(page), "size", LINES),
                model);
    }

    /** Who looked at a case, and when and why. */
    @GetMapping("/desk/cases/{id}/views")
    String views(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Desk desk, Model model) {
        model.addAttribute(
                "paged", Paged.of("/desk/cases/" + CaseAddress.caseId(id).value() + "/views"));
        return list(
                "views",
                desk.sheet(
                        "/api/views",
                        "case",
                        CaseAddress.caseId(id).value(),
                        "page",
                        Integer.toString(page),
                        "size",
                        LINES),
                model);
    }

    private static String list(String name, Shown sheet, Model model) {
        model.addAttribute("list", name);
        model.addAttribute("sheet", sheet);
        return "desk/list";
    }
}
