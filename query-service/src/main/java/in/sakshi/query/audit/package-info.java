/** Who recorded what, for whom, when and how late (जवाबदेही). */
@NullMarked
package in.sakshi.query.audit;

import org.jspecify.annotations.NullMarked;
