/**
 * Who is it: tokens of an OpenID Connect provider, checked and held against the staff list. Start at {@link
 * in.sakshi.door.identity.IdentityConfiguration}; a door asks {@link in.sakshi.door.identity.Caller}.
 */
@NullMarked
package in.sakshi.door.identity;

import org.jspecify.annotations.NullMarked;
