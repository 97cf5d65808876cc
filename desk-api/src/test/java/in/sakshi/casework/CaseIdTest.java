package in.sakshi.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a case says what kind of case it is. */
class CaseIdTest {

    private static final UUID ID = UUID.fromString("6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e");

    @ParameterizedTest
    @EnumSource
    void anIdTellsItsKindAndTheIdAmongItsKind(CaseKind kind) {
        CaseId id = new CaseId(CaseId.of(kind, ID).value());
        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id.id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fir-",
                "FIR-6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e",
                "6F1C2F3E-8a53-4b57-9d0e-1f2a3b4c5d6e",
                "1-1-1-1-1",
                "register-RMG-MHD-2025",
                " 6f1c2f3e-8a53-4b57-9d0e-1f2a3b4c5d6e"
            })
    void nothingElseIsACase(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(text)).withMessageContaining("expected");
    }
}
