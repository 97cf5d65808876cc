/** Whole cases and whole processes, as a user and a power cut see them: real JVMs, real HTTP, real files. */
@NullMarked
package in.sakshi.story;

import org.jspecify.annotations.NullMarked;
