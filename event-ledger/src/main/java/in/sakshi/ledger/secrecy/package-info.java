/**
 * What lies in the ledger so that nobody reads it without a key: a data key for each stream, kept wrapped in a key store apart from the
 * data, and from it a key for each event (ADR 29). The ledger's core, its stores and its checker know nothing of it: to them
 * ciphertext is what was recorded.
 *
 * <p>Start at {@link in.sakshi.ledger.secrecy.EncryptedPayloads} (what is encrypted, and how), then {@link
 * in.sakshi.ledger.secrecy.KeyRing} (keys in hand) and {@link in.sakshi.ledger.secrecy.KeyStore} (where they are kept: in files,
 * {@link in.sakshi.ledger.secrecy.file.FileKeys}, or in MongoDB, {@link in.sakshi.ledger.mongo.MongoKeys}).
 */
@NullMarked
package in.sakshi.ledger.secrecy;

import org.jspecify.annotations.NullMarked;
