package in.sakshi.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list, to which the number of a page is added. */
final class Paged {

    private Paged() {}

    /** That address with those parameters, name after value, and at its end the name of the one for the page. */
    static String of(String address, @Nullable String... parameters) {
        UriComponentsBuilder list = UriComponentsBuilder.fromPath(address);
        for (int i = 0; i < parameters.length; i += 2) {
            String value = parameters[i + 1];
            if (value != null) {
                list.queryParam(String.valueOf(parameters[i]), value);
            }
        }
        return list.queryParam("page", "").build().encode().toUriString();
    }
}
