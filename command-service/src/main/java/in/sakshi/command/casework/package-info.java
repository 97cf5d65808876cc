/**
 * How cases of every kind are decided on: a file, a decision that records a fact together with what it opens and meets, and the
 * list of rules. Pure: no clock, no ids of its own, no framework. Start at {@link in.sakshi.command.casework.Decision}.
 */
@NullMarked
package in.sakshi.command.casework;

import org.jspecify.annotations.NullMarked;
