/**
 * What cases of every kind have in common (प्रकरण): an id, and events. What can happen to each kind stands in {@link
 * in.sakshi.complaint}, {@link in.sakshi.fir} and {@link in.sakshi.preventive}; what falls due in any of them in {@link
 * in.sakshi.obligation}.
 */
@NullMarked
package in.sakshi.casework;

import org.jspecify.annotations.NullMarked;
