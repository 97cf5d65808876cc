package in.sakshi.query.door;

import in.sakshi.desk.query.CounsellingLine;
import in.sakshi.desk.query.DestroyedLine;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.desk.query.FirLine;
import in.sakshi.desk.query.FollowUpLine;
import in.sakshi.desk.query.PreventiveLine;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.counselling.CounsellingBook;
import in.sakshi.query.register.destroyed.DestroyedBook;
import in.sakshi.query.register.feedback.FeedbackBook;
import in.sakshi.query.register.fir.FirBook;
import in.sakshi.query.register.fir.FirFilling;
import in.sakshi.query.register.followup.FollowUpBook;
import in.sakshi.query.register.preventive.PreventiveBook;
import in.sakshi.query.register.preventive.PreventiveFilling;
import in.sakshi.shelf.Shelves;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the pages of the books of a station in which counselling, reports, preventive actions, feedback and follow-ups stand, and what was destroyed of them. */
@RestController
class BookDoor {

    private final BookPages<CounsellingLine> counselling;
    private final BookPages<FirLine> firs;
    private final BookPages<PreventiveLine> preventive;
    private final BookPages<FeedbackLine> feedback;
    private final BookPages<FollowUpLine> followUps;
    private final BookPages<DestroyedLine> destroyed;
    private final Answers answers;

    BookDoor(Shelves shelves, Answers answers, ParkedCases parked) {
        this.counselling = new BookPages<>(CounsellingBook.KIND, shelves, UnaryOperator.identity(), parked);
        this.firs = new BookPages<>(FirBook.KIND, shelves, new FirFilling(shelves), parked);
        this.preventive = new BookPages<>(PreventiveBook.KIND, shelves, new PreventiveFilling(shelves), parked);
        this.feedback = new BookPages<>(FeedbackBook.KIND, shelves, UnaryOperator.identity(), parked);
        this.followUps = new BookPages<>(FollowUpBook.KIND, shelves, UnaryOperator.identity(), parked);
        this.destroyed = new BookPages<>(DestroyedBook.KIND, shelves, UnaryOperator.identity(), parked);
        this.answers = answers;
    }

    /** The book of counselling: sessions, and who did not come. */
    @GetMapping("/api/registers/counselling")
    @Nullable
    Sheet<CounsellingLine> counselling(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(counselling.asked(question, reach, print), question.paging(), print, response);
    }

    /** The parallel record of first information reports, with what is watched of each investigation. */
    @GetMapping("/api/registers/firs")
    @Nullable
    Sheet<FirLine> firs(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(firs.asked(question, reach, print), question.paging(), print, response);
    }

    /** The parallel record of preventive actions. */
    @GetMapping("/api/registers/preventive")
    @Nullable
    Sheet<PreventiveLine> preventive(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(preventive.asked(question, reach, print), question.paging(), print, response);
    }

    /** The book of feedback. */
    @GetMapping("/api/registers/feedback")
    @Nullable
    Sheet<FeedbackLine> feedback(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(feedback.asked(question, reach, print), question.paging(), print, response);
    }

    /** The book of follow-ups: of a year those done, of a period those planned for it. */
    @GetMapping("/api/registers/follow-ups")
    @Nullable
    Sheet<FollowUpLine> followUps(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(followUps.asked(question, reach, print), question.paging(), print, response);
    }

    /** The register of destroyed records: all that remains of them. */
    @GetMapping("/api/registers/destroyed")
    @Nullable
    Sheet<DestroyedLine> destroyed(BookQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        return answers.answer(destroyed.asked(question, reach, print), question.paging(), print, response);
    }
}
