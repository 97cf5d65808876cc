package in.sakshi.web.page;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands whoever is logged in the key to their own drafts. No browser keeps it. */
@Controller
class DraftPage {

    private final DraftKeys keys;

    DraftPage(DraftKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/desk/draft-key")
    ResponseEntity<byte[]> key(Desk desk) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(keys.of(desk.me().officer()));
    }
}
