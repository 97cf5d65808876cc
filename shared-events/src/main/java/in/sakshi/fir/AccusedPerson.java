package in.sakshi.fir;

import in.sakshi.fact.Fresh;
import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Against whom the report is (अभियुक्त), named or unknown.
 *
 * @param accusedId under which the person is counted
 * @param name absent if unknown (अज्ञात)
 * @param address address, if known
 * @param relation how related to the victim
 */
public record AccusedPerson(
        @Fresh AccusedId accusedId,
        @Text(max = 120) @Nullable String name,
        @Text(max = 300) @Nullable String address,
        @Text(max = 80) @Nullable String relation) {
    /** Whether it is known who it is (नामजद). */
    public boolean named() {
        return name != null;
    }
}
