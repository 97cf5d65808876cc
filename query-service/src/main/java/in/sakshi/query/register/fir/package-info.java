/**
 * The parallel record of first information reports (प्रथम सूचना रिपोर्ट रजिस्टर), with what is watched of each investigation. Start at {@link
 * in.sakshi.query.register.fir.FirRegister}.
 */
@NullMarked
package in.sakshi.query.register.fir;

import org.jspecify.annotations.NullMarked;
