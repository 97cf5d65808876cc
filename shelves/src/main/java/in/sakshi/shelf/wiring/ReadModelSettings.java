package in.sakshi.shelf.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the read models are.
 *
 * @param mongodbUri the MongoDB that keeps them, and the database
 * @param soleWriter whether no other process ever writes there, as with a server inside of this one
 */
@ConfigurationProperties("sakshi.readmodels")
record ReadModelSettings(@Nullable String mongodbUri, boolean soleWriter) {}
