/** Each case at a glance: where it stands, who inquires, what is still to be done (प्रकरण). */
@NullMarked
package in.sakshi.query.casefile;

import org.jspecify.annotations.NullMarked;
