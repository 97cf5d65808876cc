package in.sakshi.oversight;

import in.sakshi.casework.CaseId;
import in.sakshi.code.DocumentKind;
import in.sakshi.fact.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A document belongs to the case (अभिलेख संलग्न). Never what it says: only what it is, and how the paper or the file can be
 * known again.
 *
 * @param sha256 of a file, its SHA-256 in small letters
 * @param bytes of a file, how long it is
 * @param pageReference of a paper, where it lies
 */
public record DocumentAttached(
        CaseId caseId,
        DocumentId documentId,
        DocumentKind documentKind,
        @Nullable String sha256,
        @Nullable Integer bytes,
        @Nullable String pageReference,
        Happened happened)
        implements OversightEvent {}
