package in.sakshi.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** What a person at the desk sees of whatever went wrong before or beside a page: what happened and what to do, in their language. */
final class PageErrors implements ErrorViewResolver {

    private static final String LOGIN = "/desk/login";

    private final MessageSource words;
    private final LocaleResolver languages;

    PageErrors(MessageSource words, LocaleResolver languages) {
        this.words = words;
        this.languages = languages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!path.equals("/") && !path.equals("/desk") && !path.startsWith("/desk/")) {
            return null;
        }
        Locale language = languages.resolveLocale(request);
        return switch (status) {
            case NOT_FOUND ->
                refused(
                        status.value(),
                        words.getMessage("refused.noPage", null, language),
                        words.getMessage("refused.noPageWhy", null, language),
                        language);
            case FORBIDDEN ->
                refused(
                        status.value(),
                        words.getMessage("refused.foreign", null, language),
                        words.getMessage("refused.foreignWhy", null, language),
                        language);
            case SERVICE_UNAVAILABLE ->
                refused(
                        status.value(),
                        words.getMessage("refused.busy", null, language),
                        words.getMessage("refused.busyWhy", null, language),
                        language);
            default -> path.startsWith(LOGIN) ? noLogin(status, language) : broken(status, language);
        };
    }

    private ModelAndView noLogin(HttpStatus status, Locale language) {
        return refused(
                status.value(),
                words.getMessage("refused.noLogin", null, language),
                words.getMessage("refused.noLoginWhy", null, language),
                language);
    }

    private ModelAndView broken(HttpStatus status, Locale language) {
        return refused(
                status.value(),
                words.getMessage("refused.broken", null, language),
                words.getMessage("refused.brokenWhy", null, language),
                language);
    }

    /** The page that says no. */
    static ModelAndView refused(int status, String title, String detail, Locale language) {
        ModelAndView page = new ModelAndView("desk/refused");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("language", language.getLanguage());
        page.addObject("title", title);
        page.addObject("detail", detail);
        return page;
    }
}
