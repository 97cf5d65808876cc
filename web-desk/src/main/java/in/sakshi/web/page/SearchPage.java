package in.sakshi.web.page;

import in.sakshi.code.Purpose;
import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.door.Shown;
import in.sakshi.web.form.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds cases by a name, a number or a token, for a purpose and on record (खोज). What is sought never stands in an address. */
@Controller
class SearchPage {

    /**
     * What somebody looks for.
     *
     * @param sought a mobile number, the token of a receipt, or a name
     */
    record Search(String sought, String purpose, String reason) {}

    @GetMapping("/desk/search")
    ModelAndView empty() {
        return page(new Search("", "", ""), null, null);
    }

    @PostMapping("/desk/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String sought,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String reason,
            Desk desk) {
        Search search = new Search(Typed.text(sought), purpose, Typed.text(reason));
        try {
            return page(search, Finding.found(fields(search, desk), desk), null);
        } catch (DoorRefused refused) {
            ModelAndView again = page(search, null, Wrong.of(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static Map<String, String> fields(Search search, Desk desk) {
        Map<String, String> fields = new LinkedHashMap<>();
        String number = Typed.mobile(search.sought());
        if (number.matches("[0-9]{10}")) {
            fields.put("mobile", number);
        } else if (Typed.token(search.sought()).isPresent()) {
            fields.put("token", Typed.token(search.sought()).get());
        } else {
            fields.put("name", search.sought());
            String station = desk.me().unit().station();
            if (station != null) {
                fields.put("station", station);
            }
        }
        fields.put("purpose", search.purpose());
        fields.put("reason", search.reason());
        return fields;
    }

    private static ModelAndView page(Search search, @Nullable Shown found, @Nullable Wrong wrong) {
        ModelAndView page = new ModelAndView("desk/search");
        page.addObject("search", search);
        page.addObject("found", found);
        page.addObject("wrong", wrong);
        page.addObject("purposes", Purpose.values());
        return page;
    }
}
