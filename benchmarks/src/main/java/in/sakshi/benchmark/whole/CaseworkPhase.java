package in.sakshi.benchmark.whole;

import java.util.Locale;

/**
 * How a number of lifecycles went.
 *
 * @param perSecond lifecycles a second
 * @param commands what their commands took, as the clients saw it
 * @param service what a command took in the service, in ms, the mean by its own meter
 * @param ledger what storing a batch of commits took, in ms, the mean by its own meter
 */
record CaseworkPhase(double perSecond, Latencies commands, double service, double ledger) {

    String shareInWords() {
        return String.format(
                Locale.ROOT,
                "a batch of commits is stored in %.2f ms, a command takes %.2f ms in the service; without the wait for"
                        + " the batch before",
                ledger,
                service);
    }
}
