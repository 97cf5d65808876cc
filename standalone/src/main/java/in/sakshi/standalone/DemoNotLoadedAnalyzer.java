package in.sakshi.standalone;

import in.sakshi.standalone.demo.DemoNotLoaded;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence why the demo was not loaded, instead of a stack trace. */
final class DemoNotLoadedAnalyzer extends AbstractFailureAnalyzer<DemoNotLoaded> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoNotLoaded cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
