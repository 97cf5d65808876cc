package in.sakshi.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each page is for, and who sits here (सहायता, मेरा परिचय). */
@Controller
class HelpPage {

    @GetMapping("/desk/help")
    String help(Model model) {
        model.addAttribute("pages", PageFrame.HELPED);
        return "desk/help";
    }

    @GetMapping("/desk/me")
    String profile() {
        return "desk/me";
    }
}
