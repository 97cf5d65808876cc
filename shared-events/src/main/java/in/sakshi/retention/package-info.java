/**
 * How long the record of a case is kept, what holds it beyond that, and that it was destroyed (अभिलेख संरक्षण एवं नष्टीकरण). Start at
 * {@link in.sakshi.retention.RetentionEvent}, which happens in the case, and {@link in.sakshi.retention.RecordDestroyed}, which
 * remains of it.
 */
@NullMarked
package in.sakshi.retention;

import org.jspecify.annotations.NullMarked;
