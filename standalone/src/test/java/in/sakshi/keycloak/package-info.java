/** Officers and programs that log in at a real Keycloak, with the realm that ships in {@code docs/keycloak}. Run by hand: CONTRIBUTING.md. */
@NullMarked
package in.sakshi.keycloak;

import org.jspecify.annotations.NullMarked;
