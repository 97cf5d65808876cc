package in.sakshi.fir;

import in.sakshi.code.Sex;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import org.jspecify.annotations.Nullable;

/**
 * To whom it was done (पीड़िता).
 *
 * @param name name, if known; masked wherever it is shown
 * @param age in years
 * @param sex as told
 */
public record Victim(
        @Text(max = 120) @Nullable String name,
        @Whole(min = 0, max = 120) @Nullable Integer age,
        Sex sex) {}
