package in.sakshi.web.page;

import in.sakshi.desk.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language, and goes back to where the reader was. */
@Controller
class LanguagePage {

    private final LocaleResolver languages;

    LanguagePage(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/desk/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/desk") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : Words.HINDI);
        return "redirect:" + (back.matches("/desk(/[A-Za-z0-9/._~?&=%-]*)?") ? back : "/desk");
    }
}
