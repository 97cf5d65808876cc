/**
 * Preventive action against one person in one proceeding (निरोधात्मक कार्यवाही): detention, report to the magistrate, show
 * cause, bond, result. Start at {@link in.sakshi.preventive.PreventiveEvent}.
 */
@NullMarked
package in.sakshi.preventive;

import org.jspecify.annotations.NullMarked;
