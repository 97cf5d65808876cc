package in.sakshi.web.page;

import in.sakshi.desk.command.OpenNotice;
import in.sakshi.web.door.Shown;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What somebody was told of by the ladder (सूचनाएं). Opening one is recorded, which is what it is for. */
@Controller
class NoticePage {

    private static final String LINES = "50";

    @GetMapping("/desk/notices")
    String notices(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") int page,
            Desk desk,
            Model model) {
        Shown notices = desk.sheet(
                "/api/notices",
                "post",
                desk.me().post().name(),
                "open",
                Boolean.toString(open),
                "page",
                Integer.toString(page),
                "size",
                LINES);
        model.addAttribute("notices", notices);
        model.addAttribute("open", open);
        model.addAttribute("key", UUID.randomUUID());
        return "desk/notices";
    }

    /** Opens one and goes to its case. */
    @PostMapping("/desk/notices")
    String open(@RequestParam UUID key, @RequestParam String caseId, @RequestParam String notice, Desk desk) {
        String about = CaseAddress.caseId(caseId).value();
        desk.send(
                OpenNotice.class.getSimpleName(),
                key,
                JsonMapper.shared().createObjectNode().put("caseId", about).put("notice", notice));
        return "redirect:/desk/cases/" + about;
    }
}
