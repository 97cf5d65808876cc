package in.sakshi.command.door;

import in.sakshi.command.door.shape.FieldProblem;
import in.sakshi.desk.refusal.Refusal;
import in.sakshi.desk.words.Words;
import in.sakshi.door.Incidents;
import in.sakshi.door.KeptOut;
import in.sakshi.door.Language;
import in.sakshi.door.Problems;
import in.sakshi.door.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What the command door says to whoever is turned away. */
final class CommandProblems implements Problems {

    /** More than anybody mends at once; a body of nothing but errors must not get an answer many times its size. */
    private static final int FIELDS_LISTED = 100;

    private static final String SECONDS_TO_WAIT = "2";

    private final DoorWords words;
    private final Incidents incidents;

    CommandProblems(DoorWords words, Incidents incidents) {
        this.words = words;
        this.incidents = incidents;
    }

    @Override
    public ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        return answer(failure, request, HttpHeaders.EMPTY);
    }

    @Override
    public ResponseEntity<ProblemDetail> answer(int status, HttpHeaders more, HttpServletRequest request) {
        return answer(new TurnedAway(ProblemKind.ofStatus(status)), request, more);
    }

    private ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request, HttpHeaders more) {
        Locale locale = Language.of(request);
        ProblemKind kind = ProblemKind.of(failure);
        ProblemDetail problem = ProblemDetail.forStatus(kind.status());
        problem.setType(kind.type());
        problem.setTitle(words.title(kind, locale));
        problem.setDetail(words.detail(kind, details(failure, locale), locale));
        addParticulars(problem, failure, locale);
        return ResponseEntity.status(kind.status())
                .headers(more)
                .headers(headers -> addHeaders(headers, kind, locale))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static List<String> details(Throwable failure, Locale locale) {
        return Causes.first(failure, KeptOut.class)
                .map(keptOut -> keptOut.details(Words.in(locale)))
                .or(() -> Causes.first(failure, TurnedAway.class).map(TurnedAway::details))
                .orElse(List.of());
    }

    private void addParticulars(ProblemDetail problem, Throwable failure, Locale locale) {
        Causes.first(failure, Refusal.class).ifPresent(refusal -> addRule(problem, refusal, locale));
        Causes.first(failure, KeptOut.class)
                .ifPresent(keptOut -> keptOut.particulars().forEach(problem::setProperty));
        Causes.first(failure, BadInput.class).ifPresent(input -> addFields(problem, input.fields(), locale));
        if (ProblemKind.of(failure) == ProblemKind.ERROR) {
            problem.setProperty("incident", incidents.note(failure));
        }
    }

    private void addRule(ProblemDetail problem, Refusal refusal, Locale locale) {
        problem.setDetail(words.refusal(refusal, locale));
        problem.setProperty("rule", refusal.rule().name());
        problem.setProperty("guard", refusal.rule().guard());
        String field = refusal.rule().field();
        if (field != null) {
            problem.setProperty("field", field);
        }
    }

    private void addFields(ProblemDetail problem, List<FieldProblem> fields, Locale locale) {
        problem.setProperty(
                "fields",
                fields.stream()
                        .limit(FIELDS_LISTED)
                        .map(field -> new WrongField(field.field(), field.code().name(), words.expected(field, locale)))
                        .toList());
        if (fields.size() > FIELDS_LISTED) {
            problem.setProperty("fieldsNotListed", fields.size() - FIELDS_LISTED);
        }
    }

    private static void addHeaders(HttpHeaders headers, ProblemKind kind, Locale locale) {
        headers.setContentLanguage(locale);
        if (kind == ProblemKind.POSTING_CHANGED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        if (kind.passes()) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }
}
