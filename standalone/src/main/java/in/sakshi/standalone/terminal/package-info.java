/**
 * What somebody at a terminal does with a running service. Start at {@link in.sakshi.standalone.terminal.TerminalLogin}, or for officers and
 * their accounts at {@link in.sakshi.standalone.terminal.PostingOfficers}.
 */
@NullMarked
package in.sakshi.standalone.terminal;

import org.jspecify.annotations.NullMarked;
