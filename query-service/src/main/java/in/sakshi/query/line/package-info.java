/**
 * How a register grows: a {@link in.sakshi.query.line.Fold} says how an event changes a line, {@link
 * in.sakshi.query.line.OpenLines} reads and writes the lines that a batch of events touches, and {@link
 * in.sakshi.query.line.Lines} is the port behind which they are kept. No Spring in here.
 */
@NullMarked
package in.sakshi.query.line;

import org.jspecify.annotations.NullMarked;
