package in.sakshi.web.page;

import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.door.Shown;
import in.sakshi.web.form.CommandForm;
import in.sakshi.web.form.Entered;
import in.sakshi.web.form.Typed;
import in.sakshi.web.login.KeptForm;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Takes a complaint down on one screen (नई शिकायत). The key of the command is made with the form, so that it is recorded once however often it is sent. */
@Controller
class IntakePage {

    private static final CommandForm FORM = CommandForm.of(ReceiveComplaint.class);

    private static final String PAGE = "/desk/new";

    /** Says that only a part of the page is wanted, to be put into the one that is open. */
    private static final String PART = "X-Part";

    private final Sending sending;
    private final Finding finding;

    IntakePage(Sending sending, Finding finding) {
        this.sending = sending;
        this.finding = finding;
    }

    @GetMapping(PAGE)
    ModelAndView empty(Desk desk, HttpSession session) {
        MultiValueMap<String, String> kept =
                KeptForm.take(session, PAGE, desk.me().officer());
        if (kept == null) {
            return page(UUID.randomUUID(), UUID.randomUUID(), Entered.nothing()).addObject("fresh", true);
        }
        Entered entered = new Entered(kept, new LinkedHashMap<>());
        return page(Key.in(entered, "key"), Key.in(entered, "complaintId"), entered)
                .addObject("kept", true);
    }

    /** The cases that came with the same mobile number, as far as whoever asks may find them; the search is on record as any other. */
    @PostMapping(path = PAGE, params = "earlier")
    ModelAndView earlier(
            @RequestParam UUID key,
            @RequestParam UUID complaintId,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            Desk desk) {
        Entered entered = new Entered(typed, new LinkedHashMap<>());
        ModelAndView page = page(key, complaintId, entered);
        try {
            page.addObject("earlier", earlier(entered, desk));
        } catch (DoorRefused refused) {
            page.addObject("earlierWrong", Wrong.of(refused));
        }
        if (part != null) {
            page.setViewName("desk/new :: earlier");
        }
        return page;
    }

    private Shown earlier(Entered entered, Desk desk) {
        return finding.ofMobile(Typed.mobile(entered.value("complainant.mobile")), desk);
    }

    @PostMapping(PAGE)
    ModelAndView record(
            @RequestParam UUID key,
            @RequestParam UUID complaintId,
            @RequestParam MultiValueMap<String, String> typed,
            Desk desk) {
        Entered entered = new Entered(typed, new LinkedHashMap<>());
        ObjectNode body = sending.body(FORM, entered, desk.language());
        body.put("complaintId", complaintId.toString());
        body.put("station", desk.me().unit().station());
        if (entered.wrong().isEmpty()) {
            try {
                long position = desk.send(FORM.command(), key, body);
                return new ModelAndView("redirect:/desk/cases/" + complaintId + "/receipt?at=" + position);
            } catch (DoorRefused refused) {
                sending.explain(refused, FORM, entered, desk.language());
            }
        }
        ModelAndView again = page(key, complaintId, entered);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(UUID key, UUID complaintId, Entered entered) {
        ModelAndView page = new ModelAndView("desk/new");
        page.addObject("key", key);
        page.addObject("complaintId", complaintId);
        page.addObject("form", FORM);
        page.addObject("entered", entered);
        page.addObject("options", Options.NONE);
        return page;
    }
}
