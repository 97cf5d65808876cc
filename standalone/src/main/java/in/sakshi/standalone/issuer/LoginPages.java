package in.sakshi.standalone.issuer;

import static java.util.Objects.requireNonNull;

import in.sakshi.desk.words.Words;
import in.sakshi.station.Officer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The pages of the issuer: login, choice of a password, the code of a terminal, and the yes to it. */
@Controller
class LoginPages {

    private final Accounts accounts;
    private final List<Officer> invented;

    /** @param invented officers of a demo, whom the login page lists; none where persons are real */
    LoginPages(Accounts accounts, List<Officer> invented) {
        this.accounts = accounts;
        this.invented = List.copyOf(invented);
    }

    /**
     * An officer of a demo on the login page.
     *
     * @param post with the name of the unit
     */
    record Invented(String id, String name, String post) {}

    /** The language of the desk, which whoever has not chosen yet chooses here. */
    @ModelAttribute
    void language(
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LocaleResolver languages = requireNonNull(RequestContextUtils.getLocaleResolver(request));
        if (lang != null) {
            languages.setLocale(request, response, lang.equals("en") ? Locale.ENGLISH : Words.HINDI);
        }
        Locale locale = lang == null
                ? languages.resolveLocale(request)
                : Words.in(Locale.forLanguageTag(lang)).locale();
        model.addAttribute("words", new PageWords(locale));
        model.addAttribute("language", locale.getLanguage());
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        Stream.of("wrong", "old", "out", "chosen")
                .filter(note -> request.getParameter(note) != null)
                .findFirst()
                .ifPresent(note -> model.addAttribute("note", "login." + note));
        model.addAttribute("demo", invented.isEmpty() ? null : FirstAccounts.OF_THE_DEMO);
        return "issuer/login";
    }

    /** Whom somebody can be in a demo, in the language of the page. */
    @ModelAttribute("invented")
    List<Invented> invented(HttpServletRequest request) {
        Words words = Words.in(RequestContextUtils.getLocale(request));
        boolean hindi = words.locale().equals(Words.HINDI);
        return invented.stream()
                .map(officer -> new Invented(
                        officer.id().value(),
                        hindi ? officer.nameHindi() : officer.nameEnglish(),
                        words.label(officer.post()) + " · " + officer.unit().code()))
                .toList();
    }

    @GetMapping("/password")
    String password(HttpSession session) {
        return session.getAttribute(NotLoggedIn.CHOOSING) == null ? "redirect:/login" : "issuer/password";
    }

    /** Takes a password in the place of the first one, from whoever has just shown that. */
    @PostMapping("/password")
    ModelAndView choose(
            @RequestParam String first, @RequestParam String chosen, @RequestParam String again, HttpSession session) {
        if (!(session.getAttribute(NotLoggedIn.CHOOSING) instanceof String officer)) {
            return new ModelAndView("redirect:/login");
        }
        Optional<Account> account = accounts.find(officer).filter(Account::firstPassword);
        if (account.isEmpty() || !accounts.takes(account.get(), first)) {
            return refused("password.WRONG");
        }
        Optional<Passwords.Flaw> flaw = Passwords.flaw(officer, chosen, again, first);
        if (flaw.isPresent()) {
            return refused("password." + flaw.get());
        }
        accounts.choose(officer, chosen);
        session.invalidate();
        return new ModelAndView("redirect:/login?chosen");
    }

    private static ModelAndView refused(String note) {
        ModelAndView page = new ModelAndView("issuer/password");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("note", note);
        return page;
    }

    /** Where the officer types the code that the terminal shows. */
    @GetMapping("/activate")
    String activate(
            @RequestParam(required = false) @Nullable String user_code, HttpServletRequest request, Model model) {
        if (user_code != null) {
            return "redirect:/oauth2/device_verification?user_code=" + encoded(user_code);
        }
        if (request.getParameter("wrong") != null) {
            model.addAttribute("note", "activate.wrong");
        }
        model.addAttribute("officer", officer(request));
        return "issuer/activate";
    }

    /** Whether the officer wants what the terminal asks for: nobody else should have sent her here. */
    @GetMapping("/consent")
    String consent(
            @RequestParam String state,
            @RequestParam String user_code,
            @RequestParam("client_id") String client,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("state", state);
        model.addAttribute("code", user_code);
        model.addAttribute("client", client);
        model.addAttribute("scope", Clients.DESK);
        model.addAttribute("officer", officer(request));
        return "issuer/consent";
    }

    @GetMapping("/activated")
    String activated() {
        return "issuer/activated";
    }

    private static String officer(HttpServletRequest request) {
        return String.valueOf(request.getRemoteUser());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
