package in.sakshi.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import in.sakshi.query.copy.Pages;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy that somebody has taken.
 *
 * @param response as the client has it
 */
record CopyTaken(HttpResponse<byte[]> response) {

    /** Every field in quotation marks, and nothing between them but commas and the ends of lines. */
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(,|\r\n)");

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The records of a file of text with commas, read strictly. */
    List<List<String>> records() {
        assertThat(response.statusCode()).as(text()).isEqualTo(200);
        assertThat(header("Content-Type")).hasValue("text/csv;charset=UTF-8");
        String text = text();
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> records = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher field = FIELD.matcher(text).region(1, text.length());
        while (field.lookingAt()) {
            records.get(records.size() - 1).add(field.group(1).replace("\"\"", "\""));
            if (field.group(2).equals("\r\n")) {
                records.add(new ArrayList<>());
            }
            field.region(field.end(), text.length());
        }
        assertThat(text.substring(field.regionStart())).isEmpty();
        records.remove(records.size() - 1);
        int columns = records.get(0).size();
        assertThat(records).allSatisfy(each -> assertThat(each).hasSize(columns));
        return records;
    }

    /** The workbook that it is. */
    Workbook workbook() {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return new Workbook(response.body());
    }

    /** The pages that it is. */
    Pages pages() {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header("Content-Type")).hasValue("application/pdf");
        return Pages.of(response.body());
    }

    /** What it is if it is text. */
    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
