package in.sakshi.query.register.feedback;

import static in.sakshi.query.print.Print.listed;

import in.sakshi.code.ContactMeans;
import in.sakshi.complaint.FeedbackAnswers;
import in.sakshi.complaint.FeedbackTaken;
import in.sakshi.desk.query.FeedbackLine;
import in.sakshi.query.print.Layout;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.BookCells;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the book of feedback is printed: a column for each question, in the order of the book. */
public final class FeedbackLayout {

    private static final int SATISFIED_FROM = 4;
    private static final int PARTLY = 3;

    /** The book of a year. */
    static final Layout<FeedbackLine> OF_YEAR = columns().dayBy(BookCells::recordedAt);

    /** What was taken, or tried, in a period. */
    static final Layout<FeedbackLine> OF_PERIOD =
            columns().dayBy(line -> line.entered().happenedAt());

    private FeedbackLayout() {}

    private static Layout<FeedbackLine> columns() {
        return BookCells.<FeedbackLine>layout("feedback")
                .overdue(FeedbackLayout::late)
                .column("taken", (line, print) -> print.moment(line.entered().happenedAt()))
                .column("case", (line, print) -> BookCells.ref(line.of(), print))
                .column("from", taken((taken, print) -> print.words().label(taken.from())))
                .column("means", FeedbackLayout::means)
                .column("taker", FeedbackLayout::taker)
                .column("heardAtOnce", answer(FeedbackAnswers::heardAtOnce))
                .column("receiptGiven", answer(FeedbackAnswers::receiptGiven))
                .column("womanOfficer", answer(FeedbackAnswers::womanOfficer))
                .column("treatedWell", answer(FeedbackAnswers::treatedWell))
                .column("toldOfAction", answer(FeedbackAnswers::toldOfAction))
                .column("satisfied", answer(FeedbackAnswers::satisfied))
                .column("harassedAgain", answer(FeedbackAnswers::harassedAgain))
                .column("moneyAsked", answer(FeedbackAnswers::moneyAsked))
                .column("score", taken(FeedbackLayout::score))
                .column("remark", FeedbackLayout::remark)
                .column("consequences", (line, print) -> BookCells.steps(line.consequences(), print))
                .column("signed", BookCells::enteredBy);
    }

    /** Late ones stay marked: this register is read to see that she was asked within the days set for it. */
    private static boolean late(FeedbackLine line, Instant askedAt) {
        Instant dueAt = line.dueAt();
        return dueAt != null && line.entered().happenedAt().isAfter(dueAt);
    }

    private static BiFunction<FeedbackLine, Print, @Nullable String> taken(
            BiFunction<FeedbackTaken, Print, @Nullable String> text) {
        return (line, print) -> {
            FeedbackTaken taken = line.taken();
            return taken == null ? null : text.apply(taken, print);
        };
    }

    private static BiFunction<FeedbackLine, Print, @Nullable String> answer(
            Function<FeedbackAnswers, @Nullable Boolean> question) {
        return taken((taken, print) -> {
            FeedbackAnswers answers = taken.answers();
            return answers == null ? null : BookCells.yesOrNo(question.apply(answers), print);
        });
    }

    private static @Nullable String means(FeedbackLine line, Print print) {
        ContactMeans means = line.means();
        return means == null ? null : print.words().label(means);
    }

    private static String taker(FeedbackLine line, Print print) {
        return listed(
                print.officer(line.entered().by().officer()),
                line.byInquiryOfficer() ? print.phrase("feedback.byInquiryOfficer") : null);
    }

    private static String score(FeedbackTaken taken, Print print) {
        int score = taken.score();
        String word =
                score >= SATISFIED_FROM ? "satisfiedScore" : score == PARTLY ? "partlyScore" : "dissatisfiedScore";
        return listed(Print.number(score), print.phrase("feedback." + word));
    }

    private static String remark(FeedbackLine line, Print print) {
        FeedbackTaken taken = line.taken();
        if (taken == null) {
            return print.phrase("feedback.unreachable", Print.number(line.attempt()));
        }
        return listed(
                taken.flags().isEmpty() ? null : BookCells.labels(taken.flags(), print),
                taken.remark(),
                line.attempt() > 1 ? print.phrase("feedback.attempts", Print.number(line.attempt())) : null);
    }
}
