package in.sakshi.door;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat itself turns away, such as a malformed address, with a problem instead of a page. */
final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ResponseEntity<ProblemDetail> answer = throwable != null && status >= 500
                ? problems.answer(throwable, request)
                : problems.answer(status, HttpHeaders.EMPTY, request);
        try {
            write(answer, response);
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody is left to read why the request was turned away", e);
        }
    }

    private static void write(ResponseEntity<ProblemDetail> answer, Response response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(MAPPER.writeValueAsString(answer.getBody()));
            response.finishResponse();
        }
    }
}
