package in.sakshi.query.door;

import com.mongodb.MongoException;
import in.sakshi.ledger.LedgerUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;

/** Writes problems as RFC 9457 wants them, in the reader's language. The one place where a failure becomes an answer. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_TO_WAIT = "2";

    /** What is thrown when the registers, or the ledger up to whose end they are true, cannot be reached. */
    private static final Set<Class<? extends Throwable>> AWAY =
            Set.of(MongoException.class, DataAccessException.class, LedgerUnavailable.class);

    /** The answer to a question that failed. */
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        Locale locale = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemKind kind = kind(failure);
        ProblemDetail problem = ProblemDetail.forStatus(kind.status());
        problem.setType(kind.type());
        problem.setTitle(DoorWords.title(kind, locale));
        problem.setDetail(DoorWords.detail(kind, details(failure), locale));
        if (failure instanceof BadQuestion bad) {
            problem.setProperty("fields", fields(bad, locale));
        }
        if (kind == ProblemKind.ERROR) {
            problem.setProperty("incident", noted(failure));
        }
        return ResponseEntity.status(kind.status())
                .headers(headers -> addHeaders(headers, failure, kind, locale))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemKind kind(Throwable failure) {
        if (failure instanceof TurnedAway turnedAway) {
            return turnedAway.kind();
        }
        if (failure instanceof BadQuestion) {
            return ProblemKind.BAD_QUESTION;
        }
        if (failure instanceof ErrorResponse known) {
            return ProblemKind.ofStatus(known.getStatusCode().value());
        }
        return AWAY.stream().anyMatch(kind -> kind.isInstance(failure)) ? ProblemKind.UNAVAILABLE : ProblemKind.ERROR;
    }

    private static List<String> details(Throwable failure) {
        return failure instanceof TurnedAway turnedAway ? turnedAway.details() : List.of();
    }

    private static List<WrongField> fields(BadQuestion bad, Locale locale) {
        return bad.parameters().stream()
                .map(wrong -> new WrongField(wrong.name(), wrong.wrong().name(), DoorWords.expected(wrong, locale)))
                .toList();
    }

    /** Of a fault of ours the log keeps what it was and where, but not what it said: messages of libraries quote what they got. */
    private static UUID noted(Throwable failure) {
        UUID incident = UUID.randomUUID();
        Exception trace = new Exception(failure.getClass().getName());
        trace.setStackTrace(failure.getStackTrace());
        LOG.error("incident {}: a question failed through a fault of this service", incident, trace);
        return incident;
    }

    private static void addHeaders(HttpHeaders headers, Throwable failure, ProblemKind kind, Locale locale) {
        if (failure instanceof ErrorResponse known) {
            headers.addAll(known.getHeaders());
        }
        headers.setContentLanguage(locale);
        if (kind.passes()) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (kind.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, WhoAsks.CHALLENGE);
        }
    }
}
