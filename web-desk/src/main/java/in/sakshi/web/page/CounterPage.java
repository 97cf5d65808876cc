package in.sakshi.web.page;

import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.RegisterFir;
import in.sakshi.desk.command.TakePreventiveAction;
import in.sakshi.desk.permission.Topic;
import in.sakshi.fact.Kolkata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The counter (काउंटर): what came in today, what is due now, and the way to a new complaint. */
@Controller
class CounterPage {

    private static final String DUE_SHOWN = "12";
    private static final String RECEIVED_SHOWN = "50";

    /** What begins without a complaint. */
    private static final List<Class<?>> BEGINNINGS =
            List.of(RegisterFir.class, ReceiveEFirInformation.class, TakePreventiveAction.class);

    private final Clock clock;

    CounterPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping({"/", "/desk"})
    String counter(Desk desk, Model model) {
        String station = desk.me().unit().station();
        if (station == null || !desk.me().may(Topic.OBLIGATIONS)) {
            return "redirect:" + (desk.me().may(Topic.OBLIGATIONS) ? "/desk/pendency" : "/desk/me");
        }
        LocalDate today = Kolkata.dateAt(clock.instant());
        model.addAttribute("today", today);
        model.addAttribute("records", desk.me().may(ReceiveComplaint.class.getSimpleName()));
        model.addAttribute(
                "beginnings",
                BEGINNINGS.stream()
                        .map(Class::getSimpleName)
                        .filter(desk.me()::may)
                        .toList());
        model.addAttribute(
                "received",
                desk.me().may(Topic.APPLICATIONS)
                        ? desk.sheet(
                                "/api/registers/help-desk",
                                "station",
                                station,
                                "from",
                                today.toString(),
                                "to",
                                today.toString(),
                                "size",
                                RECEIVED_SHOWN)
                        : null);
        model.addAttribute(
                "due",
                desk.sheet(
                        "/api/obligations",
                        "unit",
                        desk.me().unit().path(),
                        "dueUntil",
                        today.plusDays(1).toString(),
                        "size",
                        DUE_SHOWN));
        return "desk/counter";
    }
}
