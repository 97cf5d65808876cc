package in.sakshi.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for requests that find no door at all: a wrong address or method. Comes after the advice of any real door. */
@Order(Ordered.LOWEST_PRECEDENCE)
@RestControllerAdvice
class StrayProblems {

    private final Problems problems;

    StrayProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return problems.answer(known.getStatusCode().value(), known.getHeaders(), request);
        }
        return problems.answer(failure, request);
    }
}
