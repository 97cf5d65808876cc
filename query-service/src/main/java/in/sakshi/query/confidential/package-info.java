/**
 * What whoever reads may see of a case (गोपनीयता): by post, by what the reader has to do with the case, and by how closely the case is
 * guarded. One table says what may be seen ({@link in.sakshi.query.confidential.Matrix}), one file which part of an answer holds what
 * ({@link in.sakshi.query.confidential.Decisions}), and one class covers what is not to be seen, whatever the answer ({@link
 * in.sakshi.query.confidential.Confidence}).
 */
@NullMarked
package in.sakshi.query.confidential;

import org.jspecify.annotations.NullMarked;
