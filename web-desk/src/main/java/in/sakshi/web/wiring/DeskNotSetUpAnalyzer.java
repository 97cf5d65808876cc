package in.sakshi.web.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is not set, without a trace and without what stands there instead, which may be a secret. */
final class DeskNotSetUpAnalyzer extends AbstractFailureAnalyzer<DeskNotSetUp> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DeskNotSetUp cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "docs/operating.md, “The desk”.", cause);
    }
}
