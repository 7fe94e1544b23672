package io.pupitre.tools.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @Test
    void theMarketIsCovered() {
        assertThat(Catalogue.products()).hasSizeGreaterThanOrEqualTo(260);
        assertThat(Catalogue.products().stream()
                        .map(product -> Folded.of(product.vendor()))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void eachCapabilityHasAProductAndEachCategoryACapability() {
        Set<Capability> primary =
                Catalogue.products().stream().map(Product::primary).collect(Collectors.toSet());
        Set<Category> used =
                Catalogue.capabilities().stream().map(Capability::category).collect(Collectors.toSet());

        assertThat(Catalogue.capabilities())
                .allSatisfy(capability -> assertThat(primary).contains(capability));
        assertThat(Catalogue.categories())
                .allSatisfy(category -> assertThat(used).contains(category));
        assertThat(Catalogue.categories().stream().map(Category::layer)).contains(Layer.values());
    }

    @Test
    void keysFindWhatTheyName() {
        assertThat(Catalogue.categories())
                .allSatisfy(category ->
                        assertThat(Catalogue.category(category.key())).containsSame(category))
                .extracting(Category::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]+(_[a-z0-9]+)*"));
        assertThat(Catalogue.capabilities())
                .allSatisfy(capability ->
                        assertThat(Catalogue.capability(capability.key())).containsSame(capability))
                .extracting(Capability::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]+(_[a-z0-9]+)*"));
        assertThat(Catalogue.capability("mystery")).isEmpty();
        assertThat(Catalogue.category("mystery")).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheLayers() {
        assertThat(Catalogue.categories()).isSortedAccordingTo(Comparator.comparing(Category::layer));
        assertThat(Catalogue.capabilities())
                .extracting(Capability::category)
                .isSortedAccordingTo(Comparator.comparingInt(Catalogue.categories()::indexOf));
        assertThat(Catalogue.capabilities().stream()
                        .filter(capability -> capability.category().key().equals("advertising"))
                        .map(Capability::french))
                .startsWith("Achat programmatique et reciblage", "Diffusion et vérification publicitaires")
                .endsWith("Retail media");
    }

    @Test
    void allIsNamedInBothLanguages() {
        assertThat(Stream.concat(
                        Catalogue.categories().stream().flatMap(it -> Stream.of(it.french(), it.english())),
                        Catalogue.capabilities().stream().flatMap(it -> Stream.of(it.french(), it.english()))))
                .allSatisfy(CatalogueTest::assertTidy);
        assertThat(Stream.concat(Catalogue.names(), Catalogue.terms())).allSatisfy(CatalogueTest::assertTidy);
        assertThat(Catalogue.capabilities()).extracting(Capability::french).doesNotHaveDuplicates();
        assertThat(Catalogue.capabilities()).extracting(Capability::english).doesNotHaveDuplicates();
        assertThat(Catalogue.categories()).extracting(Category::french).doesNotHaveDuplicates();
        assertThat(Catalogue.categories()).extracting(Category::english).doesNotHaveDuplicates();
        Capability consent = Catalogue.capability("consent").orElseThrow();
        assertThat(consent.name(Locale.FRANCE)).isEqualTo("Consentement (CMP)");
        assertThat(consent.name(Locale.UK)).isEqualTo("Consent management (CMP)");
        assertThat(consent.category().name(Locale.FRENCH)).isEqualTo("Conformité");
    }

    private static void assertTidy(String name) {
        assertThat(name).isNotBlank().isEqualTo(name.strip()).doesNotContain("  ", "\u00A0", "'");
    }

    @Test
    void noProductIsThereTwice() {
        assertThat(Catalogue.products())
                .extracting(product -> Spelled.of(product.vendor()).then(Spelled.of(product.name())))
                .doesNotHaveDuplicates();
        assertThat(Catalogue.products())
                .allSatisfy(product ->
                        assertThat(product.others()).doesNotHaveDuplicates().doesNotContain(product.primary()));
    }

    @Test
    void eachNameMeansOneProduct() {
        Map<Spelled, Set<Product>> meant = new HashMap<>();
        Catalogue.lines()
                .forEach(line -> line.names()
                        .forEach(name -> meant.computeIfAbsent(Spelled.of(name), _ -> new HashSet<>())
                                .add(line.product())));

        assertThat(meant.values()).allSatisfy(products -> assertThat(products).hasSize(1));
        assertThat(Catalogue.lines())
                .allSatisfy(line -> line.names().forEach(name -> {
                    assertThat(Catalogue.product(name, "")).contains(line.product());
                    line.vendors()
                            .forEach(vendor ->
                                    assertThat(Catalogue.product(name, vendor)).contains(line.product()));
                }));
    }

    @Test
    void eachVendorIsWrittenOneWay() {
        Map<Spelled, Set<String>> written = new HashMap<>();
        Catalogue.lines()
                .forEach(line -> line.vendors()
                        .forEach(vendor -> written.computeIfAbsent(Spelled.ofCompany(vendor), _ -> new HashSet<>())
                                .add(line.product().vendor())));

        assertThat(written.values()).allSatisfy(vendors -> assertThat(vendors).hasSize(1));
        Set<String> vendors = Catalogue.products().stream().map(Product::vendor).collect(Collectors.toSet());
        assertThat(ResourceLines.of("vendors.txt", 2))
                .extracting(List::getFirst)
                .doesNotHaveDuplicates()
                .allMatch(vendors::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "Marketo Engage,Adobe,Marketo Engage",
        "Adobe Marketo Engage,,Marketo Engage",
        "MARKETO,adobe,Marketo Engage",
        "HubSpot Marketing Hub,HubSpot,HubSpot Marketing Hub",
        "Marketing Hub,HubSpot Inc.,HubSpot Marketing Hub",
        "Analytics,Adobe,Adobe Analytics",
        "Google Analytics 4,Google,Google Analytics 4",
        "GA4,,Google Analytics 4",
        "Google Universal Analytics,,Google Analytics 4",
        "PowerBI,Microsoft,Power BI",
        "LinkedIn Ads,LinkedIn,LinkedIn Ads",
        "Hotjar,Hotjar,Hotjar",
        "Salesforce Sales Cloud,,Sales Cloud",
        "Salesforce Pardot,Salesforce,Marketing Cloud Account Engagement",
        "AT Internet,AT Internet,Piano Analytics",
        "Sendinblue,,Brevo",
        "Avis vérifiés,NetReviews,Verified Reviews",
        "ab-tasty,,AB Tasty"
    })
    void productsAreFoundAsPeopleWriteThem(String name, String vendor, String product) {
        assertThat(Catalogue.product(name, vendor == null ? "" : vendor))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(product));
    }

    @ParameterizedTest
    @CsvSource({
        "Portail partenaires,Développement interne",
        "Outil mystère,",
        "Marketo Engage,Oracle",
        "Analytics,",
        "Customer Data Platform,",
        "Marketing Automation,",
        "'',Google",
        "🚀,"
    })
    void whatIsNotMeantIsNotFound(String name, String vendor) {
        assertThat(Catalogue.product(name, vendor == null ? "" : vendor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Automatisation marketing,marketing_automation",
        "E-mailing,emailing",
        "emailing,emailing",
        "CRM,crm",
        "CRM retail,crm",
        "Analytics,web_analytics",
        "Web analytics,web_analytics",
        "Mesure d'audience,web_analytics",
        "Mesure d’audience,web_analytics",
        "SEO,seo",
        "CDP,cdp",
        "DAM,dam",
        "Gestion de projet,project_management",
        "BI / tableaux de bord,bi",
        "ERP / finance,erp",
        "Expérience web,experience_analytics",
        "PUBLICITE,ad_management",
        "Données,data_quality",
        "Application interne,custom_applications",
        "Consentement et cookies,consent",
        "Divers / SMS,mobile_messages",
        "Tests A/B,ab_testing"
    })
    void capabilitiesAreMeantByTheWordsOfSpreadsheets(String words, String key) {
        assertThat(Catalogue.capabilityNamed(words))
                .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Divers", "/", "🚀"})
    void otherWordsMeanNone(String words) {
        assertThat(Catalogue.capabilityNamed(words)).isEmpty();
    }

    @Test
    void eachCapabilityIsMeantByItsNamesAndEachCategoryByOneOfItsOwn() {
        assertThat(Catalogue.capabilities()).allSatisfy(capability -> {
            assertThat(Catalogue.capabilityNamed(capability.french())).contains(capability);
            assertThat(Catalogue.capabilityNamed(capability.english())).contains(capability);
        });
        assertThat(Catalogue.categories()).allSatisfy(category -> {
            assertThat(Catalogue.capabilityNamed(category.french()))
                    .map(Capability::category)
                    .contains(category);
            assertThat(Catalogue.capabilityNamed(category.english()))
                    .map(Capability::category)
                    .contains(category);
        });
    }

    @Test
    void aWordDoesNotMeanTwoCapabilities() {
        CapabilityNames names = new CapabilityNames();
        names.put("Mesure", Catalogue.capability("attribution").orElseThrow());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> names.put("mesure", Catalogue.capability("bi").orElseThrow()));
    }

    @Test
    void nobodyChangesIt() {
        assertThat(List.<Collection<?>>of(
                        Catalogue.categories(),
                        Catalogue.capabilities(),
                        Catalogue.products(),
                        Catalogue.products().getFirst().others()))
                .allSatisfy(list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(list::clear));
    }
}
