package in.sakshi.complaint;

import in.sakshi.code.Sex;
import in.sakshi.fact.Text;

/**
 * Who counselled (परामर्शदाता).
 *
 * @param name name and post
 * @param sex a woman is counselled by a woman
 */
public record Counsellor(@Text(max = 120) String name, Sex sex) {}
