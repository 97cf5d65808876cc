/** Who sits at the desk: logging in at the issuer, and out (लॉगिन). */
@NullMarked
package in.sakshi.web.login;

import org.jspecify.annotations.NullMarked;
