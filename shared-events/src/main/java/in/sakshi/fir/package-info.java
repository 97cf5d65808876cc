/**
 * What happens to a first information report (प्रथम सूचना रिपोर्ट), from the information to the court: one record per event.
 *
 * <p>Plain Java, and as durable as the events of a complaint: a record here is never tightened. Start at {@link
 * in.sakshi.fir.FirEvent}.
 */
@NullMarked
package in.sakshi.fir;

import org.jspecify.annotations.NullMarked;
