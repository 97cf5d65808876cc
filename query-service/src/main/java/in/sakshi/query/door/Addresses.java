package in.sakshi.query.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import in.sakshi.query.report.Heading;
import in.sakshi.station.UnitPath;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * At which addresses it is listed what is counted in the numbers of an answer.
 *
 * @param question that was answered
 * @param unit about which
 */
record Addresses(CountsQuestion question, UnitPath unit) {

    String of(Heading heading) {
        StringBuilder address = new StringBuilder("/api/counts/cases?unit=" + unit + "&line=" + heading.line());
        add(address, "code", heading.code());
        add(address, "from", question.period().from());
        add(address, "to", question.period().to());
        add(address, "asOf", question.asOf());
        add(address, "reading", question.reading());
        return address.toString();
    }

    private static void add(StringBuilder address, String parameter, @Nullable Object value) {
        if (value != null) {
            address.append('&').append(parameter).append('=').append(URLEncoder.encode(value.toString(), UTF_8));
        }
    }
}
