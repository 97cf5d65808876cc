/**
 * Everything in one process on one machine, for evaluation, training and a single station. Start at {@link
 * in.sakshi.standalone.StandaloneApplication}.
 */
@NullMarked
package in.sakshi.standalone;

import org.jspecify.annotations.NullMarked;
