/**
 * The issuer of tokens of an installation on one machine (लॉगिन): accounts, login, keys. Anywhere else it is an OpenID Connect
 * provider that is there already. Start at {@link in.sakshi.standalone.issuer.IssuerConfiguration}.
 */
@NullMarked
package in.sakshi.standalone.issuer;

import org.jspecify.annotations.NullMarked;
