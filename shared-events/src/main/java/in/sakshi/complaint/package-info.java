/**
 * What happens to a complaint (शिकायत / प्रार्थना पत्र), from the first word to the last follow-up: one record per event.
 *
 * <p>Plain Java: no Spring, no Axon, no Jackson. Old events must always load, so a record here is never tightened; a field that
 * comes later is {@code @Nullable}. Start at {@link in.sakshi.complaint.ComplaintEvent}, whose list of permitted types is
 * the life of a case.
 */
@NullMarked
package in.sakshi.complaint;

import org.jspecify.annotations.NullMarked;
