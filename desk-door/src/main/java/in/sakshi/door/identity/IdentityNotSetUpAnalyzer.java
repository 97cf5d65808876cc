package in.sakshi.door.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence what is missing, instead of a stack trace. */
final class IdentityNotSetUpAnalyzer extends AbstractFailureAnalyzer<IdentityNotSetUp> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IdentityNotSetUp cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
