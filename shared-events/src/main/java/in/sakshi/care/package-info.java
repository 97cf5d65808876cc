/**
 * What is done for her in a case of any kind (देखरेख): medical examination, samples, statements, the child’s protection,
 * escort, safety, and news. Nothing stands in the way of recording it. Start at {@link in.sakshi.care.CareEvent}.
 */
@NullMarked
package in.sakshi.care;

import org.jspecify.annotations.NullMarked;
