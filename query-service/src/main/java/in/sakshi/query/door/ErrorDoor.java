package in.sakshi.query.door;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends what failed outside of Spring's reach. */
@Hidden
@RestController
class ErrorDoor implements ErrorController {

    private final Problems problems;

    ErrorDoor(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        return problems.answer(failure(request), request);
    }

    private static Throwable failure(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(status instanceof Integer sent)) {
            // Nothing failed: somebody asked for this address.
            return new TurnedAway(ProblemKind.NOT_FOUND);
        }
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return sent >= 500 && exception instanceof Throwable failure
                ? failure
                : new TurnedAway(ProblemKind.ofStatus(sent));
    }
}
