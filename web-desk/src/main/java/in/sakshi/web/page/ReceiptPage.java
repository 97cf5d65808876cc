package in.sakshi.web.page;

import in.sakshi.casework.CaseId;
import io.nayuki.qrcodegen.QrCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt that she takes along (रसीद): the token, who inquires, and whom she can call. Nothing of what she said stands on it. */
@Controller
class ReceiptPage {

    /** A complaint as the door says it, as far as it stands on a receipt. */
    record Receipt(String number, String station, @Nullable String officer, Card card) {}

    /** What the desk needs of it as it is stored. */
    record Card(EntryNumber number, Instant receivedAt) {}

    /** The number in the book. */
    record EntryNumber(Register register, int serial) {

        /** As it is printed: unlike the number in the book, it also names the station. */
        String token() {
            return "%s-%s-%04d-%d".formatted(register.station(), register.book(), serial, register.year());
        }
    }

    /** The book. */
    record Register(String station, String book, int year) {}

    @GetMapping("/desk/cases/{id}/receipt")
    String receipt(
            @PathVariable String id, @RequestParam(required = false) @Nullable String at, Desk desk, Model model) {
        CaseId caseId = CaseAddress.caseId(id);
        Receipt receipt = desk.ask(Receipt.class, "/api/cases/" + id, "atLeast", at);
        CaseShown shown = desk.caseShown(caseId);
        List<CaseShown.Step> due = shown.possible().stream()
                .filter(step -> step.command().equals("IssueReceipt"))
                .toList();
        String token = receipt.card().number().token();
        QrCode code = QrCode.encodeText(token, QrCode.Ecc.MEDIUM);
        model.addAttribute("id", id);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("receipt", receipt);
        model.addAttribute("token", token);
        model.addAttribute("squares", squares(code));
        model.addAttribute("side", code.size);
        model.addAttribute("due", !due.isEmpty());
        return "desk/receipt";
    }

    /** The dark squares of a code as the path of a drawing. */
    private static String squares(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
