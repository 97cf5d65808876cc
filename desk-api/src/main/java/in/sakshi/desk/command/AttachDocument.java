package in.sakshi.desk.command;

import in.sakshi.casework.CaseId;
import in.sakshi.code.DocumentKind;
import in.sakshi.fact.Fresh;
import in.sakshi.fact.Happened;
import in.sakshi.fact.Text;
import in.sakshi.fact.Whole;
import in.sakshi.oversight.DocumentId;
import org.jspecify.annotations.Nullable;

/** Attach a document (अभिलेख संलग्न करें): its kind, and how it can be known again. */
public record AttachDocument(
        CaseId caseId,
        @Fresh DocumentId documentId,
        DocumentKind documentKind,

        @Text(
                max = 64,
                form = "[0-9a-f]{64}",
                example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @Nullable
        String sha256,

        @Whole(min = 1, max = Integer.MAX_VALUE) @Nullable Integer bytes,
        @Text(max = 60) @Nullable String pageReference,
        @Nullable Happened happened)
        implements OversightCommand {}
