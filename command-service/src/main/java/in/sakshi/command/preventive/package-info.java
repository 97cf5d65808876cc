/**
 * Preventive action against one person in one proceeding (निरोधात्मक कार्यवाही). Pure, like the rules of complaints. Start
 * at {@link
 * in.sakshi.command.preventive.PreventiveFiles}.
 */
@NullMarked
package in.sakshi.command.preventive;

import org.jspecify.annotations.NullMarked;
