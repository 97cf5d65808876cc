package in.sakshi.door.identity;

import in.sakshi.door.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is said to whoever is not let in, at every door in the same words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class IdentityProblems {

    private static final String SECONDS_TO_WAIT = "5";

    @ExceptionHandler(NotLetIn.class)
    ResponseEntity<ProblemDetail> answer(NotLetIn failure, HttpServletRequest request) {
        Locale locale = Language.of(request);
        Unknown why = failure.why();
        ProblemDetail problem = ProblemDetail.forStatus(why.status());
        problem.setType(why.type());
        problem.setTitle(IdentityWords.title(why, locale));
        problem.setDetail(IdentityWords.detail(why, locale));
        return ResponseEntity.status(why.status())
                .headers(headers -> addHeaders(headers, why, locale))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static void addHeaders(HttpHeaders headers, Unknown why, Locale locale) {
        headers.setContentLanguage(locale);
        String challenge = why.challenge();
        if (challenge != null) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        if (why.passes()) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }
}
