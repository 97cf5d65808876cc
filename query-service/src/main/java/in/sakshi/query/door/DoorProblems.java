package in.sakshi.query.door;

import in.sakshi.door.BrokenOff;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for whatever goes wrong at the query doors, all of which are in this package. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = CaseDoor.class)
class DoorProblems {

    private final QueryProblems problems;

    DoorProblems(QueryProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void leaveToTheContainer(BrokenOff brokenOff) throws BrokenOff {
        throw brokenOff;
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        return problems.answer(failure, request);
    }
}
