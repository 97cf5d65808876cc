package in.sakshi.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class BareValuesTest {

    record StationCode(String value) {
        StationCode {
            if (value.isBlank()) {
                throw new IllegalArgumentException("station code: blank (expected: e.g. RMG)");
            }
        }
    }

    record Serial(int value) {}

    record Remark(String text) {}

    record Page(
            StationCode station,
            List<Serial> serials,
            Remark remark,
            @Nullable StationCode before) {}

    private final JsonMapper json = JsonMapper.builder()
            .addModule(BareValues.within(List.of(Page.class)))
            .build();

    @Test
    void aValueIsWrittenAndReadBareWhereverItOccurs() {
        Page page = new Page(new StationCode("RMG"), List.of(new Serial(1), new Serial(2)), new Remark("seen"), null);

        String written = json.writeValueAsString(page);

        assertThat(written).isEqualTo("""
                {"station":"RMG","serials":[1,2],"remark":{"text":"seen"},"before":null}""");
        assertThat(json.readValue(written, Page.class)).isEqualTo(page);
    }

    @Test
    void whatTheRecordRefusesIsAnErrorOfTheInput() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> json.readValue("\" \"", StationCode.class))
                .withMessageContaining("station code: blank");
    }
}
