/** Notes, directions and papers: who may, and what is due then. */
@NullMarked
package in.sakshi.command.oversight;

import org.jspecify.annotations.NullMarked;
