/**
 * Puts the command side together. Import {@link in.sakshi.command.wiring.CommandServiceConfiguration} to have it in a JVM
 * with others, or start {@link in.sakshi.command.wiring.CommandServiceApplication} to have it in one of its own.
 */
@NullMarked
package in.sakshi.command.wiring;

import org.jspecify.annotations.NullMarked;
