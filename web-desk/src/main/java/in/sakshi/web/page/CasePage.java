package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.desk.command.MergeComplaint;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.words.Words;
import in.sakshi.oversight.DocumentAttached;
import in.sakshi.web.door.Shown;
import in.sakshi.web.door.Shown.ShownRow;
import in.sakshi.web.form.CommandForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case (प्रकरण): what is due and who holds it, what may be done next, and what happened. */
@Controller
class CasePage {

    /** What begins from a complaint and is a case of its own, or ends it in another. */
    private static final List<Class<?>> BEGINNINGS =
            List.of(RegisterFir.class, TakePreventiveAction.class, MergeComplaint.class);

    /** A complaint at a glance, as the door says it. */
    record Glance(
            String number,
            String station,
            String state,
            String category,
            @Nullable String officer) {}

    @GetMapping("/desk/cases/{id}")
    String caseFile(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable Long at,
            Desk desk,
            Model model) {
        CaseId caseId = CaseAddress.caseId(id);
        String atLeast = at == null ? null : at.toString();
        CaseShown shown = desk.caseShown(caseId);
        Map<StepGroup, List<CaseShown.Step>> groups = new TreeMap<>();
        for (StepGroup group : StepGroup.values()) {
            List<CaseShown.Step> steps = group.of(shown.possible());
            if (!steps.isEmpty()) {
                groups.put(group, steps);
            }
        }
        model.addAttribute("id", id);
        model.addAttribute("case", shown);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "glance",
                caseId.kind() == CaseKind.COMPLAINT
                        ? desk.ask(Glance.class, "/api/cases/" + id, "atLeast", atLeast)
                        : null);
        model.addAttribute(
                "beginnings",
                caseId.kind() == CaseKind.COMPLAINT
                        ? BEGINNINGS.stream()
                                .map(Class::getSimpleName)
                                .filter(desk.me()::may)
                                .toList()
                        : List.of());
        if (desk.me().may(Topic.HISTORY)) {
            Shown history = desk.sheet("/api/cases/" + id + "/history", "atLeast", atLeast);
            model.addAttribute("history", history);
            model.addAttribute("happenings", Happening.newestFirst(history));
            model.addAttribute("entries", Entry.in(history, Words.in(desk.language())));
            model.addAttribute("documents", documents(history));
            model.addAttribute("said", new Said(desk.language()));
        }
        model.addAttribute("mayAskWhoLooked", desk.me().may(Topic.VIEWS));
        model.addAttribute("done", CommandForm.named(String.valueOf(done)).isPresent() ? done : null);
        return "desk/case";
    }

    private static List<ShownRow> documents(Shown history) {
        return history.rows().stream()
                .filter(row -> row.said("type").equals(DocumentAttached.class.getSimpleName()))
                .toList();
    }
}
