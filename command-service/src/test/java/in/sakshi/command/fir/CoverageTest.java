package in.sakshi.command.fir;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.desk.command.ConcludeInvestigation;
import in.sakshi.desk.command.FirCommand;
import in.sakshi.desk.command.ReceiveEFirInformation;
import in.sakshi.desk.command.RegisterFir;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing that may be asked about a report is forgotten. */
class CoverageTest {

    /** These touch other streams too; the docket takes them on. */
    private static final Set<Class<?>> BY_THE_DOCKET =
            Set.of(RegisterFir.class, ReceiveEFirInformation.class, ConcludeInvestigation.class);

    @Test
    void everyCommandHasItsRule() {
        Set<Class<?>> decided = new HashSet<>(FirFiles.RULINGS.commands());
        decided.addAll(BY_THE_DOCKET);
        assertThat(decided).containsExactlyInAnyOrder(FirCommand.class.getPermittedSubclasses());
    }
}
