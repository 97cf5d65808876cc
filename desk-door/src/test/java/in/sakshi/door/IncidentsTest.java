package in.sakshi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncidentsTest {

    /** A fault that says nothing but what may be logged. */
    private static final class OwnFault extends RuntimeException {

        private OwnFault(String message) {
            super(message);
        }
    }

    private final Incidents incidents = new Incidents();

    @Test
    void whatFailedIsNotedButNotWhatItSaid(CapturedOutput output) {
        Exception cause = new IllegalArgumentException("no mobile 9876543210");

        UUID id = incidents.note(new IllegalStateException("सुनीता देवी", cause));

        assertThat(output)
                .containsOnlyOnce(id.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "IncidentsTest")
                .doesNotContain("सुनीता", "9876543210");
    }

    @Test
    void whatOurOwnExceptionsSayIsNoted(CapturedOutput output) {
        incidents.note(new OwnFault("commit 7: leaf hash is not that of the leaf"));

        assertThat(output).contains("commit 7: leaf hash is not that of the leaf");
    }
}
