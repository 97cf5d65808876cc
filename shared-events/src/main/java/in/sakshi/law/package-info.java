/**
 * Sections of law (धाराएं), as far as the desk must know what follows from them. The table is data and must be confirmed by a
 * legal officer; which duty follows from which mark is decided by the rules of the cases. Start at {@link in.sakshi.law.Statutes}.
 */
@NullMarked
package in.sakshi.law;

import org.jspecify.annotations.NullMarked;
