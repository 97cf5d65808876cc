package in.sakshi.web.page;

import in.sakshi.web.door.DoorRefused;
import in.sakshi.web.door.LoggedOut;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when a door says no: its own words, as they name what was wrong and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private final MessageSource words;

    PageProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler(LoggedOut.class)
    String loggedOut() {
        return "redirect:/desk/login/at/desk";
    }

    @ExceptionHandler(DoorRefused.class)
    ModelAndView refused(DoorRefused refused, Locale language) {
        return PageErrors.refused(
                refused.status(),
                refused.problem().path("title").asString(""),
                refused.problem().path("detail").asString(""),
                language);
    }

    @ExceptionHandler(NoSuchPage.class)
    ModelAndView noSuchPage(Locale language) {
        return PageErrors.refused(
                HttpStatus.NOT_FOUND.value(),
                words.getMessage("refused.noPage", null, language),
                words.getMessage("refused.noPageWhy", null, language),
                language);
    }
}
