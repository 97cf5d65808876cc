/**
 * What keeps the documents true: pages written from the code, and lists compared with it. Start at {@link
 * in.sakshi.docs.GeneratedPage}.
 */
@NullMarked
package in.sakshi.docs;

import org.jspecify.annotations.NullMarked;
