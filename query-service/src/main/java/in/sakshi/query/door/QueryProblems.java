package in.sakshi.query.door;

import com.mongodb.MongoException;
import in.sakshi.desk.words.Words;
import in.sakshi.door.Incidents;
import in.sakshi.door.KeptOut;
import in.sakshi.door.Language;
import in.sakshi.door.NotPermitted;
import in.sakshi.door.OutsideOfUnit;
import in.sakshi.door.Problems;
import in.sakshi.door.WrongField;
import in.sakshi.ledger.LedgerUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;

/** What the query door says to whoever is turned away. */
final class QueryProblems implements Problems {

    private static final String SECONDS_TO_WAIT = "2";

    /** What is thrown when the registers, or the ledger up to whose end they are true, cannot be reached. */
    private static final Set<Class<? extends Throwable>> AWAY =
            Set.of(MongoException.class, DataAccessException.class, LedgerUnavailable.class);

    private final Incidents incidents = new Incidents();

    @Override
    public ResponseEntity<ProblemDetail> answer(int status, HttpHeaders more, HttpServletRequest request) {
        return answer(new TurnedAway(ProblemKind.ofStatus(status)), more, request);
    }

    @Override
    public ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        return answer(failure, HttpHeaders.EMPTY, request);
    }

    private ResponseEntity<ProblemDetail> answer(Throwable failure, HttpHeaders more, HttpServletRequest request) {
        Locale locale = Language.of(request);
        ProblemKind kind = kind(failure);
        ProblemDetail problem = ProblemDetail.forStatus(kind.status());
        problem.setType(kind.type());
        problem.setTitle(DoorWords.title(kind, locale));
        problem.setDetail(DoorWords.detail(kind, details(failure, locale), locale));
        if (failure instanceof BadQuestion bad) {
            problem.setProperty("fields", fields(bad, locale));
        }
        if (failure instanceof KeptOut keptOut) {
            keptOut.particulars().forEach(problem::setProperty);
        }
        if (failure instanceof RecordGone gone) {
            problem.setProperty("remains", gone.remains());
        }
        noteIfOurs(failure).ifPresent(incident -> problem.setProperty("incident", incident));
        return ResponseEntity.status(kind.status())
                .headers(more)
                .headers(headers -> addHeaders(headers, failure, kind, locale))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Notes in the log what failed, if the fault is ours; gives the number under which it stands there. */
    Optional<UUID> noteIfOurs(Throwable failure) {
        return kind(failure) == ProblemKind.ERROR ? Optional.of(incidents.note(failure)) : Optional.empty();
    }

    private static ProblemKind kind(Throwable failure) {
        if (failure instanceof TurnedAway turnedAway) {
            return turnedAway.kind();
        }
        if (failure instanceof BadQuestion) {
            return ProblemKind.BAD_QUESTION;
        }
        if (failure instanceof RecordGone) {
            return ProblemKind.RECORD_DESTROYED;
        }
        if (failure instanceof NotPermitted) {
            return ProblemKind.NOT_PERMITTED;
        }
        if (failure instanceof OutsideOfUnit) {
            return ProblemKind.OUTSIDE_OF_UNIT;
        }
        if (failure instanceof ErrorResponse known) {
            return ProblemKind.ofStatus(known.getStatusCode().value());
        }
        return AWAY.stream().anyMatch(kind -> kind.isInstance(failure)) ? ProblemKind.UNAVAILABLE : ProblemKind.ERROR;
    }

    private static List<String> details(Throwable failure, Locale locale) {
        if (failure instanceof KeptOut keptOut) {
            return keptOut.details(Words.in(locale));
        }
        if (failure instanceof RecordGone gone) {
            return gone.details();
        }
        return failure instanceof TurnedAway turnedAway ? turnedAway.details() : List.of();
    }

    private static List<WrongField> fields(BadQuestion bad, Locale locale) {
        return bad.parameters().stream()
                .map(wrong -> new WrongField(wrong.name(), wrong.wrong().name(), DoorWords.expected(wrong, locale)))
                .toList();
    }

    private static void addHeaders(HttpHeaders headers, Throwable failure, ProblemKind kind, Locale locale) {
        if (failure instanceof ErrorResponse known) {
            headers.addAll(known.getHeaders());
        }
        headers.setContentLanguage(locale);
        if (kind.passes()) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }
}
