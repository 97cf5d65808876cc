/**
 * How lines are kept in MongoDB, with Spring Data. Start at {@link in.sakshi.shelf.mongo.MongoShelves}.
 *
 * <p>A line stands in its document as JSON, beside its id, its position and the properties by which it is looked for. In
 * one piece it costs the writer and the embedded server about a third of what it costs as a tree of values, and a rebuild writes
 * hundreds of thousands of them; nobody but us reads these documents, and they can be thrown away (docs/adr/0015).
 */
@NullMarked
package in.sakshi.shelf.mongo;

import org.jspecify.annotations.NullMarked;
