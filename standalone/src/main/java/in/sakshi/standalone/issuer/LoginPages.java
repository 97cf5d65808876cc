package in.sakshi.standalone.issuer;

import in.sakshi.door.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.servlet.ModelAndView;

/** The pages of the issuer: login, choice of a password, the code of a terminal, and the yes to it. */
@Controller
class LoginPages {

    private final Accounts accounts;
    private final boolean demo;

    LoginPages(Accounts accounts, boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @ModelAttribute
    void language(HttpServletRequest request, Model model) {
        Locale locale = Language.of(request);
        model.addAttribute("words", new PageWords(locale));
        model.addAttribute("language", locale.getLanguage());
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        Stream.of("wrong", "old", "out", "chosen")
                .filter(note -> request.getParameter(note) != null)
                .findFirst()
                .ifPresent(note -> model.addAttribute("note", "login." + note));
        model.addAttribute("demo", demo ? FirstAccounts.OF_THE_DEMO : null);
        return "issuer/login";
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
