package in.sakshi.query.door;

import in.sakshi.casework.CaseId;
import in.sakshi.desk.query.CaseAnswer;
import in.sakshi.desk.query.CaseCard;
import in.sakshi.desk.query.Sheet;
import in.sakshi.desk.query.TimelineEntry;
import in.sakshi.query.casefile.CardsAsOf;
import in.sakshi.query.casefile.CaseCards;
import in.sakshi.query.casefile.CaseLayout;
import in.sakshi.query.pendency.Moment;
import in.sakshi.query.print.Print;
import in.sakshi.query.timeline.Histories;
import in.sakshi.query.timeline.TimelineLayout;
import in.sakshi.query.timeline.Timelines;
import in.sakshi.shelf.Lines;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers on one case: where it stands, and all that happened in it. */
@RestController
class CaseDoor {

    private final Lines<CaseCard> cards;
    private final Histories histories;
    private final DestroyedCases destroyed;
    private final Answers answers;
    private final ParkedCases parked;

    CaseDoor(Shelves shelves, DestroyedCases destroyed, Answers answers, ParkedCases parked) {
        this.cards = shelves.lines(CaseCards.CARDS);
        this.histories = new Histories(shelves);
        this.destroyed = destroyed;
        this.answers = answers;
        this.parked = parked;
    }

    /** The case at a glance, now or as it stood at a moment. */
    @GetMapping("/api/cases/{id}")
    CaseAnswer card(@PathVariable String id, CaseQuestion question, Reach reach, Print print) {
        CaseId caseId = QuestionReader.caseId(id);
        Instant asOf = question.asOf();
        if (asOf == null) {
            return answers.one(
                    CaseCards.GROUP,
                    question.atLeast(),
                    () -> card(caseId, reach),
                    (card, upTo) -> CaseLayout.answer(card, upTo, parked.in(CaseCards.GROUP, caseId), print),
                    print);
        }
        Moment moment = Moments.of(asOf, question.reading(), print);
        return answers.one(
                Timelines.GROUP,
                question.atLeast(),
                () -> card(caseId, moment, reach),
                (card, upTo) ->
                        CaseLayout.answer(card, upTo, parked.in(Timelines.GROUP, caseId), print.asOf(moment.at())),
                print);
    }

    private CaseCard card(CaseId caseId, Reach reach) {
        CaseCard card = cards.find(List.of(caseId.toString())).get(caseId.toString());
        if (card == null) {
            destroyed.requireNone(caseId, CaseCards.GROUP, reach);
            throw new TurnedAway(ProblemKind.UNKNOWN_CASE);
        }
        reach.requireCase(card.stations());
        return card;
    }

    private CaseCard card(CaseId caseId, Moment moment, Reach reach) {
        return CardsAsOf.card(history(caseId, reach), moment.at(), moment.reading())
                .orElseThrow(() -> new TurnedAway(ProblemKind.UNKNOWN_CASE));
    }

    /** All events of the case in order, or those that were recorded until a moment: the case as it stood in the record then. */
    @GetMapping("/api/cases/{id}/history")
    @Nullable
    Sheet<TimelineEntry> history(
            @PathVariable String id, HistoryQuestion question, Reach reach, Print print, HttpServletResponse response)
            throws IOException {
        CaseId caseId = QuestionReader.caseId(id);
        Instant asOf = question.asOf();
        Moments.of(asOf, null, print);
        Asked<TimelineEntry> asked = new Asked<>(
                Timelines.GROUP,
                question.atLeast(),
                TimelineLayout.COLUMNS,
                Period.ALWAYS,
                asOf,
                Subject.of(TimelineLayout.COLUMNS, print)
                        .of(print.phrase("copy.case", caseId.toString()), caseId.toString())
                        .asOf(asOf, print),
                () -> new WholeList<>(entries(caseId, asOf, reach)),
                () -> parked.in(Timelines.GROUP, caseId) ? 1 : 0);
        FileWanted file = question.file();
        if (file == null) {
            return answers.whole(asked, caseId, print);
        }
        answers.copy(asked, caseId, file, print, response);
        return null;
    }

    private List<TimelineEntry> entries(CaseId caseId, @Nullable Instant asOf, Reach reach) {
        return history(caseId, reach).stream()
                .filter(entry -> asOf == null || !entry.recordedAt().isAfter(asOf))
                .toList();
    }

    /** Whether it is the officer's business, depends on where the case has been until today, whenever they ask about. */
    private List<TimelineEntry> history(CaseId caseId, Reach reach) {
        List<TimelineEntry> all = histories.of(caseId);
        if (all.isEmpty()) {
            destroyed.requireNone(caseId, Timelines.GROUP, reach);
        }
        reach.requireCase(Histories.stations(all));
        return all;
    }
}
