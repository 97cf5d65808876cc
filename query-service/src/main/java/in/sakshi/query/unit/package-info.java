/** How the units of the police are shown (इकाइयां). Start at {@link in.sakshi.query.unit.UnitLayout}. */
@NullMarked
package in.sakshi.query.unit;

import org.jspecify.annotations.NullMarked;
