package in.sakshi.door.identity;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/** How often somebody who is not known has tried, by the address from which they come. */
public final class Strangers {

    private final Buckets addresses;

    Strangers(PaceSettings settings) {
        this.addresses = new Buckets(Bandwidth.builder()
                .capacity(settings.strangerBurst())
                .refillGreedy(settings.strangerPerMinute(), Duration.ofMinutes(1))
                .build());
    }

    /** Notes a token that was refused, a wrong password, or a request with neither. */
    public void failed(String address) {
        addresses.of(address).tryConsume(1);
    }

    /** Whether so much has failed from there that nobody is listened to for a while. */
    public boolean isShut(String address) {
        return addresses.of(address).getAvailableTokens() == 0;
    }
}
