package in.sakshi.command.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.sakshi.complaint.ComplaintId;
import in.sakshi.desk.command.IssueReceipt;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.Test;

/** Which complaint a command is about. */
class ComplaintTargetTest {

    private final ComplaintTarget target = new ComplaintTarget();

    @Test
    void aCommandGoesToItsComplaintWhateverItsVersion() {
        IssueReceipt command = new IssueReceipt(new ComplaintId(new UUID(0, 47)), null);
        VersionedAggregateIdentifier found = target.resolveTarget(new GenericCommandMessage<>(command));
        assertThat(found.getIdentifier()).isEqualTo("00000000-0000-0000-0000-00000000002f");
        assertThat(found.getVersion()).isNull();
    }

    @Test
    void somethingElseIsAboutNoComplaint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.resolveTarget(new GenericCommandMessage<>("a greeting")))
                .withMessageContaining("java.lang.String");
    }
}
