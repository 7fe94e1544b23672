package io.pupitre.tools;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.pupitre.tools.catalogue.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools of a client, found by name: product, vendor and instance as people compare names. */
final class KnownTools {

    private final List<ToolRecord> tools;
    private final Map<Key, ToolRecord> byKey = new HashMap<>();
    private final Map<Folded, List<ToolRecord>> byProduct;

    KnownTools(List<ToolRecord> tools) {
        this.tools = List.copyOf(tools);
        tools.forEach(tool -> byKey.putIfAbsent(Key.of(tool.details()), tool));
        byProduct = tools.stream()
                .collect(groupingBy(tool -> Folded.of(tool.details().product())));
    }

    /** All of them that are not retired, in the order of their names. */
    List<ToolRecord> present() {
        return tools.stream()
                .filter(tool -> tool.details().status() != ToolStatus.RETIRED)
                .sorted(comparing(tool -> Folded.of(tool.details().name()).text()))
                .toList();
    }

    /** The tool of that name; when vendor or instance are not told (blank), the only one of the rest of it. */
    Optional<ToolRecord> find(String product, String vendor, String instance) {
        Key wanted = Key.of(product, vendor, instance);
        ToolRecord exact = byKey.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<ToolRecord> candidates = byProduct.getOrDefault(wanted.product, List.of()).stream()
                .filter(tool -> wanted.isMetBy(Key.of(tool.details())))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** The same, but nothing when several are called just so: a program cannot be asked which of them it means. */
    Optional<ToolRecord> findOnly(String product, String vendor, String instance) {
        Key wanted = Key.of(product, vendor, instance);
        List<ToolRecord> called = byProduct.getOrDefault(wanted.product, List.of());
        List<ToolRecord> exact = called.stream()
                .filter(tool -> Key.of(tool.details()).equals(wanted))
                .toList();
        return exact.size() > 1 ? Optional.empty() : find(product, vendor, instance);
    }

    /** What makes two rows the same tool. */
    record Key(Folded product, Folded vendor, Folded instance) {

        static Key of(ToolDetails tool) {
            return of(tool.product(), tool.vendor(), tool.instance());
        }

        static Key of(String product, String vendor, String instance) {
            return new Key(Folded.of(product), Folded.of(vendor), Folded.of(instance));
        }

        /** Whether the other one is called so in all that this one tells. */
        private boolean isMetBy(Key other) {
            return (vendor.text().isEmpty() || vendor.equals(other.vendor))
                    && (instance.text().isEmpty() || instance.equals(other.instance));
        }
    }
}
