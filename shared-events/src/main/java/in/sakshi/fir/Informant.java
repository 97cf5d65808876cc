package in.sakshi.fir;

import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who gave the information (वादी / वादिनी).
 *
 * @param name name, if given
 * @param relation how related to the victim, in the informant’s words
 */
public record Informant(
        @Text(max = 120) @Nullable String name,
        @Text(max = 80) @Nullable String relation) {}
