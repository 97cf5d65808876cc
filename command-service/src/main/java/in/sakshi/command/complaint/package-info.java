/**
 * A complaint from its receipt to its closing: what may happen next, and what then is due (शिकायत). Pure rules; no clock, no id
 * and no framework in them, except in {@link in.sakshi.command.complaint.Complaint}, which only hands over.
 *
 * <p>Start at {@link in.sakshi.command.complaint.CaseFile}, what the desk remembers of a case; then the gerunds, one for each
 * chapter of its life: {@link in.sakshi.command.complaint.Receiving}, {@link in.sakshi.command.complaint.Classifying}, {@link in.sakshi.command.complaint.Flagging}, {@link in.sakshi.command.complaint.Inquiring}, {@link
 * in.sakshi.command.complaint.Counselling}, {@link in.sakshi.command.complaint.Referring}, {@link
 * in.sakshi.command.complaint.Disposing}, {@link in.sakshi.command.complaint.FollowingUp}, {@link
 * in.sakshi.command.complaint.Correcting}.
 */
@NullMarked
package in.sakshi.command.complaint;

import org.jspecify.annotations.NullMarked;
