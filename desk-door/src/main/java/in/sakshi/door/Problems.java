package in.sakshi.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How a service answers whoever is turned away, in the caller's language. The one place where a failure becomes an answer. */
public interface Problems {

    /** The answer to a request that failed. */
    ResponseEntity<ProblemDetail> answer(Throwable failure, HttpServletRequest request);

    /**
     * The answer to a request that never came to a door.
     *
     * @param status with which the framework or the container turned it away
     * @param more headers that go with that, such as {@code Allow}
     */
    ResponseEntity<ProblemDetail> answer(int status, HttpHeaders more, HttpServletRequest request);
}
