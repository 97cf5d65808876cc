package in.sakshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    @Test
    void bytesAreHashedAsTheyAre() {
        assertThat(Hash.of(Bytes.ofText("abc")))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLeafIsHashedBehindAZeroByteAsInRfc6962() {
        assertThat(Hash.ofLeaf(Bytes.ofText("")))
                .as("the leaf hash of the empty leaf, from RFC 6962's test vectors")
                .hasToString("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Hash.ofLeaf(Bytes.ofText("abc"))).isEqualTo(Hash.of(Bytes.ofText("\0abc")));
    }

    @Test
    void itIsTheSameAsTextAndAsBytes() {
        Hash hash = Hash.of(Bytes.ofText("abc"));
        ByteBuffer bytes = ByteBuffer.allocate(Hash.BYTES);
        hash.write(bytes);

        assertThat(HexFormat.of().formatHex(bytes.array())).isEqualTo(hash.hex());
        assertThat(Hash.read(bytes.flip())).isEqualTo(hash);
        assertThat(Hash.ofHex(hash.hex())).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a\u0161",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0"
            })
    void whatIsNotAHashIsRefused(String text) {
        assertThatThrownBy(() -> Hash.ofHex(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 lower-case hexadecimal digits");
    }
}
