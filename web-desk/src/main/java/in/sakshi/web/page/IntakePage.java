package in.sakshi.web.page;

import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.form.CommandForm;
import in.sakshi.web.form.Entered;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Takes a complaint down on one screen (नई शिकायत). The key of the command is made with the form, so that it is recorded once however often it is sent. */
@Controller
class IntakePage {

    private static final CommandForm FORM = CommandForm.of(ReceiveComplaint.class);

    private final Sending sending;

    IntakePage(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/desk/new")
    ModelAndView empty(Desk desk) {
        return page(UUID.randomUUID(), UUID.randomUUID(), Entered.nothing());
    }

    @PostMapping("/desk/new")
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
                sending.explain(refused, FORM, entered);
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
