package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case’s events one by one, with what was said in each, and how the case stood before and after it (इतिहास). */
@Controller
class HistoryPage {

    /** A complaint as it stood. */
    record Stood(String state, String category, @Nullable String officer, List<Duty> duties) {}

    /** What was due. */
    record Duty(String what, String owner, String due, boolean overdue) {}

    @GetMapping("/desk/cases/{id}/history")
    String history(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer event, Desk desk, Model model) {
        CaseId caseId = CaseAddress.caseId(id);
        Shown history = desk.sheet("/api/cases/" + id + "/history");
        model.addAttribute("id", id);
        model.addAttribute("history", history);
        model.addAttribute("said", new Said(desk.language()));
        if (event != null) {
            ShownRow row = history.rows().stream()
                    .filter(each -> each.said("sequence").equals(event.toString()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchPage("the case has no event of that number"));
            model.addAttribute("event", row);
            model.addAttribute("at", event);
            model.addAttribute("last", history.rows().size() - 1);
            if (caseId.kind() == CaseKind.COMPLAINT) {
                Instant recorded = Instant.parse(row.said("recordedAt"));
                model.addAttribute("before", stood(id, recorded.minusMillis(1), desk));
                model.addAttribute("after", stood(id, recorded, desk));
            }
        }
        return "desk/history";
    }

    /** How it stood then; nothing if it had not begun. */
    private static @Nullable Stood stood(String id, Instant moment, Desk desk) {
        try {
            return desk.ask(Stood.class, "/api/cases/" + id, "asOf", moment.toString());
        } catch (DoorRefused refused) {
            if (refused.status() != HttpStatus.NOT_FOUND.value()) {
                throw refused;
            }
            return null;
        }
    }
}
