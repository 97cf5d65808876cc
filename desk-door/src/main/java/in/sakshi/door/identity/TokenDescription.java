package in.sakshi.door.identity;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says in the OpenAPI document that every address wants a token, whose, and what is answered to whoever has none that is good. */
public final class TokenDescription implements OpenApiCustomizer {

    private static final String SCHEME = "token";
    private static final String UNKNOWN_CALLER = "401";

    private final URI issuer;

    TokenDescription(URI issuer) {
        this.issuer = issuer;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of " + issuer));
        api.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getResponses)
                // Those that were added by hand may have been described already, or come after this.
                .filter(responses -> !responses.containsKey(UNKNOWN_CALLER))
                .forEach(TokenDescription::describe);
    }

    /** Adds to the answers of an address what is answered to whoever is not let in. */
    public static void describe(ApiResponses responses) {
        Arrays.stream(Unknown.values())
                .collect(Collectors.groupingBy(
                        Unknown::status,
                        Collectors.mapping(why -> IdentityWords.title(why, Locale.ENGLISH), Collectors.joining("; "))))
                .forEach((status, titles) -> {
                    ApiResponse described = responses.computeIfAbsent(status.toString(), absent -> new ApiResponse());
                    String before = described.getDescription();
                    described.setDescription(before == null ? titles : before + "; " + titles);
                });
    }
}
