package in.sakshi.web.page;

import in.sakshi.desk.words.Words;
import in.sakshi.web.door.Doors;
import in.sakshi.web.wiring.WebDeskSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Hangs the pages in their frame. */
@Configuration(proxyBeanMethods = false)
@Import({
    CounterPage.class,
    IntakePage.class,
    ReceiptPage.class,
    CasePage.class,
    StepPage.class,
    OpeningPage.class,
    RegisterPage.class,
    ListPage.class,
    PendencyPage.class,
    HistoryPage.class,
    NoticePage.class,
    SearchPage.class,
    HelpPage.class,
    OfficerPage.class,
    DraftPage.class,
    LanguagePage.class,
    PageFrame.class,
    PageProblems.class
})
public class PageConfiguration {

    private static final Duration LANGUAGE_KEPT = Duration.ofDays(400);

    private static final String ASSETS = "/desk/assets/**";

    /** Their address names what is in them, so that a browser asks once for each. */
    private static final Duration ASSETS_KEPT = Duration.ofDays(365);

    /** Puts what is in an asset into its address, wherever a page names it. */
    @Bean
    ResourceUrlEncodingFilter assetAddresses() {
        return new ResourceUrlEncodingFilter();
    }

    /** Hindi, until somebody chooses English: what a PC's browser says of its reader is what its installer left. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver language = new CookieLocaleResolver("sakshi-language");
        language.setDefaultLocale(Words.HINDI);
        language.setCookieMaxAge(LANGUAGE_KEPT);
        language.setCookieHttpOnly(true);
        language.setCookieSameSite("Lax");
        return language;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("in.sakshi.web.page.pages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    FilterRegistrationBean<PagesAtOnce> pagesAtOnce(WebDeskSettings settings) {
        FilterRegistrationBean<PagesAtOnce> pages =
                new FilterRegistrationBean<>(new PagesAtOnce(settings.pagesAtOnce()));
        pages.addUrlPatterns("/desk", "/desk/*");
        pages.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return pages;
    }

    @Bean
    PageErrors pageErrors(MessageSource messageSource, LocaleResolver localeResolver) {
        return new PageErrors(messageSource, localeResolver);
    }

    @Bean
    Finding finding(MessageSource messageSource) {
        return new Finding(messageSource);
    }

    @Bean
    Sending sending(MessageSource messageSource) {
        return new Sending(messageSource);
    }

    @Bean
    WebMvcConfigurer deskPages(Doors doors) {
        return new WebMvcConfigurer() {

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new DeskResolver(doors));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry assets) {
                // Named in style sheets, the issuer's among them, so that a font comes over the line once.
                assets.addResourceHandler("/desk/fonts/**")
                        .addResourceLocations("classpath:/static/desk/fonts/")
                        .setCacheControl(
                                CacheControl.maxAge(ASSETS_KEPT).cachePublic().immutable());
                assets.addResourceHandler(ASSETS)
                        .addResourceLocations("classpath:/static/desk/")
                        .setCacheControl(
                                CacheControl.maxAge(ASSETS_KEPT).cachePublic().immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            }
        };
    }
}
