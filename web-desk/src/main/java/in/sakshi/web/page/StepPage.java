package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import in.sakshi.casework.CaseKind;
import in.sakshi.desk.command.ReceiveComplaint;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.form.CommandForm;
import in.sakshi.web.form.Entered;
import in.sakshi.web.form.Field;
import in.sakshi.web.form.FieldKind;
import in.sakshi.web.form.Typed;
import in.sakshi.web.login.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step in a case, by the form of its command (कदम का प्रपत्र). The key of the command and the ids of what begins with it are made with
 * the form, so that it is recorded once however often it is sent.
 */
@Controller
class StepPage {

    private static final String STATION = "station";

    private final Sending sending;
    private final Finding finding;
    private final MessageSource words;

    StepPage(Sending sending, Finding finding, MessageSource messageSource) {
        this.sending = sending;
        this.finding = finding;
        this.words = messageSource;
    }

    @GetMapping("/desk/cases/{id}/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView empty(@PathVariable String id, @PathVariable String command, Desk desk, HttpServletRequest request) {
        return empty(CaseAddress.caseId(id), form(command), desk, request);
    }

    /** Of something that comes of no complaint: a report, electronic information, a preventive action. */
    @GetMapping("/desk/begin/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView begin(@PathVariable String command, Desk desk, HttpServletRequest request) {
        return empty(null, beginning(command), desk, request);
    }

    /** Of who serves where. */
    @GetMapping("/desk/officers/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView post(@PathVariable String command, Desk desk, HttpServletRequest request) {
        return empty(null, keeping(command), desk, request);
    }

    @PostMapping("/desk/officers/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView post(
            @PathVariable String command,
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Desk desk) {
        return record(null, keeping(command), key, null, typed, desk);
    }

    private static CommandForm keeping(String command) {
        if (!OfficerPage.commands().contains(command)) {
            throw new NoSuchPage("no posting is called so (expected: a command by which the list is kept)");
        }
        return form(command);
    }

    private static ModelAndView empty(@Nullable CaseId about, CommandForm form, Desk desk, HttpServletRequest request) {
        MultiValueMap<String, String> kept = KeptForm.take(
                request.getSession(), request.getRequestURI(), desk.me().officer());
        Entered entered = kept == null ? Entered.nothing() : new Entered(kept, new LinkedHashMap<>());
        fresh(form.fields(), entered.typed());
        return page(about, form, Key.in(entered, "key"), entered, desk)
                .addObject(kept == null ? "fresh" : "kept", true);
    }

    @PostMapping("/desk/cases/{id}/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView record(
            @PathVariable String id,
            @PathVariable String command,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String more,
            @RequestParam MultiValueMap<String, String> typed,
            Desk desk) {
        return record(CaseAddress.caseId(id), form(command), key, more, typed, desk);
    }

    @PostMapping("/desk/begin/{command:[A-Z][A-Za-z0-9]*}")
    ModelAndView begin(
            @PathVariable String command,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String more,
            @RequestParam MultiValueMap<String, String> typed,
            Desk desk) {
        return record(null, beginning(command), key, more, typed, desk);
    }

    private ModelAndView record(
            @Nullable CaseId about,
            CommandForm form,
            UUID key,
            @Nullable String more,
            MultiValueMap<String, String> typed,
            Desk desk) {
        Entered entered = new Entered(typed, new LinkedHashMap<>());
        if (more != null) {
            form.fields().forEach(field -> another(field, more, entered));
            fresh(form.fields(), typed);
            return page(about, form, key, entered, desk);
        }
        ObjectNode body = sending.body(form, entered, desk.language());
        known(about, form, body, desk);
        try {
            findOthers(form, entered, body, desk);
            if (entered.wrong().isEmpty()) {
                long position = desk.send(form.command(), key, body);
                return new ModelAndView(
                        OfficerPage.commands().contains(form.command())
                                ? "redirect:/desk/officers?done=" + form.command()
                                : CaseAddress.after(form, recordedIn(about, form, body), position));
            }
        } catch (DoorRefused refused) {
            sending.explain(refused, form, entered, desk.language());
        }
        ModelAndView again = page(about, form, key, entered, desk);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static CaseId recordedIn(@Nullable CaseId about, CommandForm form, ObjectNode body) {
        if (about != null && !form.begins()) {
            return about;
        }
        Field first = form.fields().get(0);
        CaseKind kind = first.last().equals("firId") ? CaseKind.FIR : CaseKind.PREVENTIVE;
        return CaseId.of(kind, UUID.fromString(body.path(first.last()).stringValue()));
    }

    private static CommandForm beginning(String command) {
        CommandForm form = form(command);
        if (!form.begins() || command.equals(ReceiveComplaint.class.getSimpleName())) {
            throw new NoSuchPage("nothing begins so (expected: a command that needs no complaint)");
        }
        return form;
    }

    private static CommandForm form(String command) {
        return CommandForm.named(command)
                .orElseThrow(() -> new NoSuchPage("no step is called so (expected: the name of a command)"));
    }

    /** What the page knows by itself: which case it is about, and where something that begins with it begins. */
    private static void known(@Nullable CaseId about, CommandForm form, ObjectNode body, Desk desk) {
        for (Field field : form.fields()) {
            if (about != null && field.kind() == FieldKind.ANY_CASE) {
                body.put(field.last(), about.value());
            } else if (about != null && field.kind() == FieldKind.CASE) {
                body.put(field.last(), about.id().toString());
            }
        }
        if (form.begins()) {
            body.put(STATION, desk.me().unit().station());
        }
    }

    /** Puts the id of the other case where the token on its receipt was typed. */
    private void findOthers(CommandForm form, Entered entered, ObjectNode body, Desk desk) {
        for (Field field : form.fields()) {
            if (field.kind() == FieldKind.OTHER_CASE && body.has(field.last())) {
                Typed.token(entered.value(field.name()))
                        .flatMap(token -> finding.ofToken(token, desk))
                        .ifPresentOrElse(
                                id -> body.put(field.last(), id),
                                () -> entered.wrong()
                                        .put(
                                                field.name(),
                                                words.getMessage("form.noSuchToken", null, desk.language())));
            }
        }
    }

    private static void another(Field field, String more, Entered entered) {
        if (field.name().equals(more) && field.kind() == FieldKind.GROUPS) {
            entered.another(field);
        }
        field.parts().forEach(part -> another(part, more, entered));
    }

    /** Ids for whatever begins with the form and has none yet. */
    private static void fresh(List<Field> fields, MultiValueMap<String, String> typed) {
        for (Field field : fields) {
            if (field.kind() == FieldKind.FRESH) {
                typed.computeIfAbsent(
                        field.name(),
                        name -> new ArrayList<>(List.of(UUID.randomUUID().toString())));
            } else if (field.kind() == FieldKind.GROUP) {
                fresh(field.parts(), typed);
            } else if (field.kind() == FieldKind.GROUPS) {
                int shown = new Entered(typed, new LinkedHashMap<>()).shown(field.name());
                IntStream.range(0, shown).forEach(place -> fresh(field.at(place).parts(), typed));
            }
        }
    }

    private static ModelAndView page(@Nullable CaseId about, CommandForm form, UUID key, Entered entered, Desk desk) {
        CaseShown shown = about == null ? null : desk.caseShown(about);
        CaseShown.Step step = shown == null ? null : shown.step(form.command());
        ModelAndView page = new ModelAndView("desk/step");
        boolean posting = OfficerPage.commands().contains(form.command());
        page.addObject(
                "at",
                about == null ? (posting ? "/desk/officers/" : "/desk/begin/") : "/desk/cases/" + about.value() + "/");
        page.addObject("back", about == null ? (posting ? "/desk/officers" : "/desk") : "/desk/cases/" + about.value());
        page.addObject("case", shown);
        page.addObject("step", step);
        page.addObject("form", form);
        page.addObject("key", key);
        page.addObject("entered", entered);
        page.addObject("options", Options.in(form, step, desk));
        return page;
    }
}
