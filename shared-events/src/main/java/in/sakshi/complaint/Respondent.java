package in.sakshi.complaint;

import in.sakshi.fact.Text;
import org.jspecify.annotations.Nullable;

/**
 * Against whom (विपक्षी).
 *
 * @param name name, if known
 * @param address address, if known
 * @param relation how related to the woman, in her words
 */
public record Respondent(
        @Text(max = 120) @Nullable String name,
        @Text(max = 300) @Nullable String address,
        @Text(max = 80) @Nullable String relation) {}
