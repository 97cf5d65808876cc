package in.sakshi.command.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for whatever goes wrong in the {@link CommandDoor} and the {@link StepsDoor}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {CommandDoor.class, StepsDoor.class})
class DoorProblems {

    private final CommandProblems problems;

    DoorProblems(CommandProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request) {
        return problems.answer(failure, request);
    }
}
