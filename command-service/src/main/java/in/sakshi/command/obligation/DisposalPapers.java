package in.sakshi.command.obligation;

import in.sakshi.code.DisposalType;
import in.sakshi.code.DocumentKind;
import java.util.List;

/**
 * Which documents belong to a disposal of one type (निस्तारण के अभिलेख).
 *
 * @param disposal the type
 * @param anyOf the kinds of which one must be attached; none if no document is needed
 * @param reason why, in words
 * @param source how sure it is
 */
public record DisposalPapers(DisposalType disposal, List<DocumentKind> anyOf, String reason, Source source) {

    public DisposalPapers {
        anyOf = List.copyOf(anyOf);
    }
}
