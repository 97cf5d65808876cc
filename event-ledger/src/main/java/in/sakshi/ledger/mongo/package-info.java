/**
 * The ledger in MongoDB: one unsharded collection on a replica set, whose unique {@code _id} is the compare-and-set. Knows
 * the driver and nothing of Axon or Spring.
 *
 * <p>Start at {@link in.sakshi.ledger.mongo.MongoLog}; {@link in.sakshi.ledger.mongo.MongoPlace} says where it lives,
 * {@link in.sakshi.ledger.mongo.MongoRole} what its database user may do.
 */
@NullMarked
package in.sakshi.ledger.mongo;

import org.jspecify.annotations.NullMarked;
