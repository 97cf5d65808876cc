/** Tests of the embedded server's indexes, each against a server that has none. */
@NullMarked
package in.sakshi.standalone.index;

import org.jspecify.annotations.NullMarked;
