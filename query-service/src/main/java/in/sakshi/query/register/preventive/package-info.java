/**
 * The parallel record of preventive actions (निरोधात्मक कार्यवाही रजिस्टर). Start at {@link
 * in.sakshi.query.register.preventive.PreventiveRegister}.
 */
@NullMarked
package in.sakshi.query.register.preventive;

import org.jspecify.annotations.NullMarked;
