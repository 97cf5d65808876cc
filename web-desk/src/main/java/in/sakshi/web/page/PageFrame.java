package in.sakshi.web.page;

import in.sakshi.desk.permission.Topic;
import in.sakshi.desk.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around each page needs: who sits there, in which language, and where they may go. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    /** The pages of which it is said what they are for, in the order in which somebody meets them. */
    static final List<String> HELPED = List.of(
            "counter",
            "new",
            "receipt",
            "case",
            "step",
            "registers",
            "history",
            "pendency",
            "due",
            "daily",
            "notices",
            "search",
            "opening",
            "views",
            "work",
            "fortnight",
            "officers",
            "me");

    /**
     * A way to a page.
     *
     * @param name under which its word stands
     * @param address of the page
     */
    record Tab(String name, String address) {}

    @ModelAttribute
    void frame(Desk desk, Locale language, HttpServletRequest request, Model model) {
        model.addAttribute("me", desk.me());
        model.addAttribute("language", language.getLanguage());
        model.addAttribute("words", Words.in(language));
        model.addAttribute("write", new Written());
        model.addAttribute("tabs", tabs(desk.me()));
        model.addAttribute("here", here(request));
    }

    private static List<Tab> tabs(Desk.Me me) {
        List<Tab> tabs = new ArrayList<>();
        if (me.unit().station() != null) {
            tabs.add(new Tab("counter", "/desk"));
        }
        if (me.may(Topic.PENDENCY)) {
            tabs.add(new Tab("pendency", "/desk/pendency"));
        }
        if (me.may(Topic.OBLIGATIONS)) {
            tabs.add(new Tab("due", "/desk/due"));
        }
        if (me.unit().station() != null && me.may(Topic.DAILY_LIST)) {
            tabs.add(new Tab("daily", "/desk/daily"));
        }
        if (me.may(Topic.APPLICATIONS)) {
            tabs.add(new Tab("registers", "/desk/registers/help-desk"));
        }
        if (me.may(Topic.WORK)) {
            tabs.add(new Tab("work", "/desk/work"));
        }
        if (me.may(Topic.FORTNIGHT)) {
            tabs.add(new Tab("fortnight", "/desk/fortnight"));
        }
        if (me.may(Topic.NOTICES)) {
            tabs.add(new Tab("notices", "/desk/notices"));
        }
        if (me.may(Topic.SEARCHES)) {
            tabs.add(new Tab("search", "/desk/search"));
        }
        if (me.may(Topic.OFFICERS)) {
            tabs.add(new Tab("officers", "/desk/officers"));
        }
        tabs.add(new Tab("help", "/desk/help"));
        return tabs;
    }

    /** Where the reader comes back to from a change of language; a form that was refused is begun again where it stood. */
    private static String here(HttpServletRequest request) {
        String question = request.getQueryString();
        return request.getRequestURI() + (question == null ? "" : "?" + question);
    }
}
