package in.sakshi.benchmark.measure;

import java.util.List;

/** One thing that is measured, giving one figure or several that come out of the same run. */
public interface Measure {

    /** What it promises to find out, in the order of its findings. */
    List<Target> targets();

    /**
     * Measures.
     *
     * @param scale how big
     * @return one finding for each target
     * @throws Exception if it cannot be measured, or if what was measured did wrong
     */
    List<Finding> run(Scale scale) throws Exception;
}
