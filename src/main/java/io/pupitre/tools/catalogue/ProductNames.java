package io.pupitre.tools.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Products by the names that they and their vendors have or had. */
final class ProductNames {

    private final Map<Spelled, Set<Product>> byName = new HashMap<>();
    private final Map<Spelled, Set<Product>> behindVendor = new HashMap<>();
    private final Map<Spelled, Set<Product>> withoutVendor = new HashMap<>();
    private final Map<Product, Set<Spelled>> vendorsOf = new HashMap<>();

    /**
     * A product's line of the file.
     *
     * @param aliases other names that it has or had
     * @param vendors its vendor's name, and others that the vendor has or had
     */
    record Line(Product product, List<String> aliases, List<String> vendors) {

        Stream<String> names() {
            return Stream.concat(Stream.of(product.name()), aliases.stream());
        }
    }

    ProductNames(List<Line> lines) {
        lines.forEach(this::add);
    }

    private void add(Line line) {
        Set<Spelled> vendors =
                new HashSet<>(line.vendors().stream().map(Spelled::ofCompany).toList());
        line.names().map(Spelled::of).forEach(name -> {
            put(byName, name, line.product());
            for (Spelled vendor : vendors) {
                put(behindVendor, vendor.then(name), line.product());
                if (name.letters().startsWith(vendor.letters()) && !name.equals(vendor)) {
                    Spelled rest = new Spelled(
                            name.letters().substring(vendor.letters().length()));
                    put(withoutVendor, rest, line.product());
                }
            }
        });
        // A product that was a company of its own is still written with that vendor: Hotjar by Hotjar.
        line.names().map(Spelled::of).forEach(vendors::add);
        vendorsOf.put(line.product(), vendors);
    }

    private static void put(Map<Spelled, Set<Product>> names, Spelled name, Product product) {
        names.computeIfAbsent(name, _ -> new HashSet<>()).add(product);
    }

    /** The only product that is meant; without its vendor's name in front only when the vendor is told beside it. */
    Optional<Product> find(String name, String vendor) {
        Spelled spelled = Spelled.of(name);
        if (vendor.isBlank()) {
            return only(Stream.of(byName, behindVendor), spelled, _ -> true);
        }
        Spelled company = Spelled.ofCompany(vendor);
        return only(
                Stream.of(byName, behindVendor, withoutVendor),
                spelled,
                product -> vendorsOf.getOrDefault(product, Set.of()).contains(company));
    }

    private static Optional<Product> only(
            Stream<Map<Spelled, Set<Product>>> ways, Spelled name, Predicate<Product> wanted) {
        return ways.map(way ->
                        way.getOrDefault(name, Set.of()).stream().filter(wanted).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }
}
