/** Whether records are kept as long as anybody needs them, and destroyed by two persons only. */
@NullMarked
package in.sakshi.command.retention;

import org.jspecify.annotations.NullMarked;
