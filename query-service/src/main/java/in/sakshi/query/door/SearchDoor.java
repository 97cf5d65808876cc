package in.sakshi.query.door;

import static java.util.Objects.requireNonNull;

import in.sakshi.casework.CaseId;
import in.sakshi.code.CaseClass;
import in.sakshi.code.Post;
import in.sakshi.desk.query.FoundCase;
import in.sakshi.desk.query.Sheet;
import in.sakshi.query.access.Look.CasesSearched;
import in.sakshi.query.access.Views;
import in.sakshi.query.print.Print;
import in.sakshi.query.register.StationBooks;
import in.sakshi.query.register.helpdesk.HelpDeskBooks;
import in.sakshi.query.search.SearchLayout;
import in.sakshi.query.search.Searching;
import in.sakshi.shelf.Shelves;
import in.sakshi.shelf.WholeList;
import in.sakshi.station.StationCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases by the name or the number of whoever brought them. Every search is on record with what it found. */
@RestController
class SearchDoor {

    /** Who finds cases of class A: whoever is in charge of it, and those above (5-confidentiality §5.2). */
    private static final Set<Post> FIND_THE_CLOSEST =
            EnumSet.of(Post.IO, Post.IC, Post.SHO, Post.CO, Post.NODAL, Post.SUPERVISOR);

    private final Searching searching;
    private final Freshness freshness;
    private final Coverings coverings;
    private final Answers answers;
    private final Views views;
    private final ParkedCases parked;

    SearchDoor(
            Shelves shelves,
            Freshness freshness,
            Coverings coverings,
            Answers answers,
            Views views,
            ParkedCases parked) {
        this.searching = new Searching(shelves);
        this.freshness = freshness;
        this.coverings = coverings;
        this.answers = answers;
        this.views = views;
        this.parked = parked;
    }

    /** The cases of that name or number, as far as whoever asks may find them. */
    @PostMapping("/api/searches")
    Sheet<FoundCase> search(SearchQuestion question, Reach reach, Print print) {
        StationCode station = question.station();
        if (station != null) {
            reach.requireStation(station);
        }
        List<FoundCase> found = permitted(sought(question), question.token() != null, reach);
        views.record(print.reader(), look(question, found, reach));
        return answers.found(
                new Asked<>(
                        HelpDeskBooks.GROUP,
                        question.atLeast(),
                        SearchLayout.COLUMNS,
                        Period.ALWAYS,
                        null,
                        Subject.of(SearchLayout.COLUMNS, print),
                        () -> new WholeList<>(found),
                        () -> parked.in(HelpDeskBooks.GROUP) + parked.in(StationBooks.GROUP)),
                print);
    }

    private List<FoundCase> sought(SearchQuestion question) {
        Long atLeast = question.atLeast();
        String mobile = question.mobile();
        if (mobile != null) {
            return freshness.answer(HelpDeskBooks.GROUP, atLeast, upTo -> searching.complaintsOfMobile(mobile));
        }
        String token = question.token();
        if (token != null) {
            StationCode station = new StationCode(token.substring(0, token.indexOf('-')));
            return freshness.answer(HelpDeskBooks.GROUP, atLeast, upTo -> searching.complaintWithToken(token, station));
        }
        String name = requireNonNull(question.name());
        StationCode station = requireNonNull(question.station());
        List<FoundCase> found = new ArrayList<>(
                freshness.answer(HelpDeskBooks.GROUP, atLeast, upTo -> searching.complaintsOfName(name, station)));
        found.addAll(freshness.answer(StationBooks.GROUP, atLeast, upTo -> searching.reportsOfName(name, station)));
        return found;
    }

    /**
     * Without what is none of their unit’s business, and what is too closely guarded for them to know that it is there. Whoever has the token
     * from her receipt knows that; they are told which case it is, as they may have to open it in an emergency, and nothing of it.
     */
    private List<FoundCase> permitted(List<FoundCase> found, boolean byToken, Reach reach) {
        List<CaseId> ids = found.stream().map(FoundCase::caseId).distinct().toList();
        Long last = found.stream()
                .map(FoundCase::position)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Map<CaseId, CaseClass> classes = coverings.classes(ids, last);
        return found.stream()
                .flatMap(each -> {
                    boolean may = mayBeFound(each, requireNonNull(classes.get(each.caseId())), reach);
                    return may ? Stream.of(each) : Stream.of(each.bare()).filter(bare -> byToken);
                })
                .sorted(Comparator.comparing(FoundCase::at).thenComparing(FoundCase::position))
                .toList();
    }

    private boolean mayBeFound(FoundCase found, CaseClass caseClass, Reach reach) {
        boolean theirs = coverings
                .stations(found.caseId(), null)
                .filter(stations -> stations.any(reach::holds))
                .isPresent();
        return theirs
                && (caseClass != CaseClass.A
                        || FIND_THE_CLOSEST.contains(reach.asking().post()));
    }

    private static CasesSearched look(SearchQuestion question, List<FoundCase> found, Reach reach) {
        StationCode station = question.station();
        return new CasesSearched(
                question.kind(),
                question.sought(),
                station == null ? reach.asking().unit().value() : station.value(),
                question.purpose(),
                question.reason(),
                found.stream().map(FoundCase::caseId).distinct().toList());
    }
}
