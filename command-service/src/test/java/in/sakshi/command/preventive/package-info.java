/** Preventive action against one person, by the dates of the worked case and at the edges of months and years. */
@NullMarked
package in.sakshi.command.preventive;

import org.jspecify.annotations.NullMarked;
