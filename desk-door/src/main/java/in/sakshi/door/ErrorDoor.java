package in.sakshi.door;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    @Nullable
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Nothing goes behind half an answer.
            return null;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (!(status instanceof Integer sent)) {
            // Nothing failed: somebody asked for this address.
            return problems.answer(HttpStatus.NOT_FOUND.value(), HttpHeaders.EMPTY, request);
        }
        return sent >= 500 && exception instanceof Throwable failure
                ? problems.answer(failure, request)
                : problems.answer(sent, HttpHeaders.EMPTY, request);
    }
}
