package in.sakshi.standalone;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the standalone service.
 *
 * @param data directory of everything that must last
 * @param demo whether to record the demo if the ledger is empty: the worked cases, and a district
 * @param demoComplaints how many complaints come in there in its half-year; none, and there are the worked cases alone
 */
@ConfigurationProperties("sakshi")
record StandaloneSettings(
        @DefaultValue("data") Path data,
        boolean demo,
        @DefaultValue("500") int demoComplaints) {

    /** Where the ledger's files are. */
    Path ledger() {
        return data.resolve("ledger").toAbsolutePath().normalize();
    }

    /** Where the files of the ledger are that says who looked at what. */
    Path access() {
        return data.resolve("access").toAbsolutePath().normalize();
    }

    /**
     * Where the keys are if nothing else is said: beside the data, never in it, so that who takes the one along has not the other, and
     * named after it, so that two installations side by side do not meet.
     */
    Path keys() {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-keys");
    }
}
