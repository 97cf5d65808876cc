/**
 * The book of counselling (काउंसलिंग रजिस्टर). Start at {@link in.sakshi.query.register.counselling.CounsellingRegister}.
 */
@NullMarked
package in.sakshi.query.register.counselling;

import org.jspecify.annotations.NullMarked;
