package in.sakshi.web.page;

import in.sakshi.code.Purpose;
import in.sakshi.web.door.DoorRefused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens what is covered in a case, for a purpose and for a while, before everybody who may see who looked (अनावरण). */
@Controller
class OpeningPage {

    @GetMapping("/desk/cases/{id}/opening")
    ModelAndView empty(@PathVariable String id) {
        return page(id, "", "", null);
    }

    @PostMapping("/desk/cases/{id}/opening")
    ModelAndView open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String reason,
            Desk desk) {
        String about = CaseAddress.caseId(id).value();
        try {
            desk.post("/api/openings", Map.of("case", about, "purpose", purpose, "reason", reason));
            return new ModelAndView("redirect:/desk/cases/" + about);
        } catch (DoorRefused refused) {
            ModelAndView again = page(id, purpose, reason, Wrong.of(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView page(String id, String purpose, String reason, @Nullable Wrong wrong) {
        ModelAndView page = new ModelAndView("desk/opening");
        page.addObject("id", CaseAddress.caseId(id).value());
        page.addObject("purpose", purpose);
        page.addObject("reason", reason);
        page.addObject("wrong", wrong);
        page.addObject("purposes", Purpose.values());
        return page;
    }
}
