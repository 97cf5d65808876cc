package in.sakshi.benchmark.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The machine on which a report was made; nothing that tells whose it is.
 *
 * @param cores processors that this JVM may use
 * @param memoryGb memory of the machine, gigabytes
 * @param java the JDK
 * @param system the operating system
 * @param load how busy the machine was before the start: processes that wanted to run, −1 if unknown
 */
public record Machine(int cores, long memoryGb, String java, String system, double load) {

    /** This one. */
    public static Machine here() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                machine.getAvailableProcessors(),
                Math.round(machine.getTotalMemorySize() / 1e9),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                machine.getName() + " " + machine.getArch(),
                machine.getSystemLoadAverage());
    }

    /** In one line. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "%d cores, %d GB, %s, %s, load before the start %.1f",
                cores,
                memoryGb,
                java,
                system,
                load);
    }
}
