/**
 * How long the record of a case is kept, and its destruction by two persons (अभिलेख संरक्षण एवं नष्टीकरण). Start at {@link
 * in.sakshi.command.retention.Destroying}.
 */
@NullMarked
package in.sakshi.command.retention;

import org.jspecify.annotations.NullMarked;
