@NullMarked
package in.sakshi.shelf.mongo;

import org.jspecify.annotations.NullMarked;
