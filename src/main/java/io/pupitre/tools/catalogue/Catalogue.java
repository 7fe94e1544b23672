package io.pupitre.tools.catalogue;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Well-known products, and what they are for. It is part of the release; nobody edits it. */
public final class Catalogue {

    private static final Map<String, Category> CATEGORIES = new LinkedHashMap<>();
    private static final Map<String, Capability> CAPABILITIES = new LinkedHashMap<>();
    private static final CapabilityNames CAPABILITY_NAMES = new CapabilityNames();
    /** Words of the trade, in French and English. */
    private static final List<String> TERMS = new ArrayList<>();

    static {
        List<List<String>> categories = ResourceLines.of("categories.txt", 6);
        for (List<String> line : categories) {
            Category category = new Category(line.get(0), Layer.valueOf(line.get(1)), line.get(2), line.get(3));
            add(CATEGORIES, category.key(), category);
        }
        readCapabilities();
        for (List<String> line : categories) {
            names(line, 2, 5).forEach(name -> name(name, present(CAPABILITIES, line.get(4))));
        }
    }

    private static final List<Category> CATEGORY_LIST = List.copyOf(CATEGORIES.values());
    private static final List<Capability> CAPABILITY_LIST = List.copyOf(CAPABILITIES.values());
    private static final List<ProductNames.Line> LINES = readProducts();
    private static final List<Product> PRODUCTS = LINES.stream()
            .map(ProductNames.Line::product)
            .sorted(Comparator.comparing(Product::name, inFrench()).thenComparing(Product::vendor, inFrench()))
            .toList();
    private static final ProductNames PRODUCT_NAMES = new ProductNames(LINES);

    private Catalogue() {}

    /** From the top layer down. */
    public static List<Category> categories() {
        return CATEGORY_LIST;
    }

    /** In the order of layers, categories and French names. */
    public static List<Capability> capabilities() {
        return CAPABILITY_LIST;
    }

    public static Optional<Capability> capability(String key) {
        return Optional.ofNullable(CAPABILITIES.get(key));
    }

    public static Optional<Category> category(String key) {
        return Optional.ofNullable(CATEGORIES.get(key));
    }

    /** In alphabetical order. */
    public static List<Product> products() {
        return PRODUCTS;
    }

    /**
     * The product that people write like this, under a present or former name, without regard to case, accents, punctuation
     * and blanks. The vendor's name may stand in front, and may be left out in front when it is told as the vendor.
     *
     * @param vendor may be empty: then the only product of that name
     */
    public static Optional<Product> product(String name, String vendor) {
        return PRODUCT_NAMES.find(name, vendor);
    }

    /**
     * The capability that is meant by a French or English name or another word for it, as spreadsheets have them in a column of
     * categories. A category's name means its main capability; of several names the first that is known counts.
     */
    public static Optional<Capability> capabilityNamed(String words) {
        return CAPABILITY_NAMES.find(words);
    }

    /** The present and former names of products and vendors. */
    public static Stream<String> names() {
        return LINES.stream()
                .flatMap(line -> Stream.concat(line.names(), line.vendors().stream()))
                .distinct();
    }

    /** What capabilities and categories are called in French and English. */
    public static Stream<String> terms() {
        return TERMS.stream();
    }

    static List<ProductNames.Line> lines() {
        return LINES;
    }

    private static void readCapabilities() {
        List<List<String>> lines = ResourceLines.of("capabilities.txt", 5);
        List<Category> order = List.copyOf(CATEGORIES.values());
        lines.stream()
                .map(line -> new Capability(line.get(0), present(CATEGORIES, line.get(1)), line.get(2), line.get(3)))
                .sorted(Comparator.comparing(Capability::category, Comparator.comparingInt(order::indexOf))
                        .thenComparing(Capability::french, inFrench()))
                .forEach(capability -> add(CAPABILITIES, capability.key(), capability));
        for (List<String> line : lines) {
            names(line, 2, 4).forEach(name -> name(name, present(CAPABILITIES, line.get(0))));
        }
    }

    /** The French name, the English one beside it, and the others. */
    private static Stream<String> names(List<String> line, int french, int others) {
        return Stream.concat(
                Stream.of(line.get(french), line.get(french + 1)), ResourceLines.several(line.get(others)).stream());
    }

    private static void name(String name, Capability capability) {
        CAPABILITY_NAMES.put(name, capability);
        TERMS.add(name);
    }

    private static List<ProductNames.Line> readProducts() {
        Map<String, List<String>> vendors = ResourceLines.of("vendors.txt", 2).stream()
                .collect(Collectors.toMap(List::getFirst, line -> ResourceLines.several(line.getLast())));
        return ResourceLines.of("products.txt", 5).stream()
                .map(line -> new ProductNames.Line(
                        new Product(
                                line.get(0),
                                line.get(1),
                                present(CAPABILITIES, line.get(2)),
                                ResourceLines.several(line.get(3)).stream()
                                        .map(key -> present(CAPABILITIES, key))
                                        .toList()),
                        ResourceLines.several(line.get(4)),
                        Stream.concat(Stream.of(line.get(1)), vendors.getOrDefault(line.get(1), List.of()).stream())
                                .toList()))
                .toList();
    }

    private static <T> void add(Map<String, T> byKey, String key, T thing) {
        if (byKey.putIfAbsent(key, thing) != null) {
            throw new IllegalStateException(key);
        }
    }

    private static <T> T present(Map<String, T> byKey, String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    /** Letters with an accent stand beside those without. */
    private static Comparator<String> inFrench() {
        return Collator.getInstance(Locale.FRENCH)::compare;
    }
}
