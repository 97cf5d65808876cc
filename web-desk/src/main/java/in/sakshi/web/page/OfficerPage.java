package in.sakshi.web.page;

import in.sakshi.desk.permission.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who serves in a unit, on which post, and who is on leave; the administrator records it here (अधिकारी एवं तैनाती). */
@Controller
class OfficerPage {

    @GetMapping("/desk/officers")
    String officers(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String done,
            Desk desk,
            Model model) {
        Options.Around around = desk.ask(Options.Around.class, "/api/units", "under", unit);
        model.addAttribute("around", around);
        model.addAttribute(
                "way",
                around.above().stream()
                        .filter(each -> each.path().startsWith(desk.me().unit().path()))
                        .toList());
        model.addAttribute("officers", serving(desk, around));
        model.addAttribute(
                "commands", commands().stream().filter(desk.me()::may).toList());
        model.addAttribute("done", commands().contains(done) ? done : null);
        return "desk/officers";
    }

    /** Of a station all; of a unit above those who serve in it itself, as its stations have pages of their own. */
    private static List<Options.Officer> serving(Desk desk, Options.Around around) {
        return desk
                .ask(
                        Options.Officers.class,
                        "/api/officers",
                        "unit",
                        around.unit().path())
                .officers()
                .stream()
                .filter(officer -> officer.unit().equals(around.unit().path()))
                .toList();
    }

    /** By which commands the list is kept. */
    static List<String> commands() {
        return Task.KEEPING_THE_LIST.commands().stream()
                .map(Class::getSimpleName)
                .toList();
    }
}
