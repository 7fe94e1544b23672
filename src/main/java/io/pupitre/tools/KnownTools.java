package io.pupitre.tools;

import io.pupitre.tools.catalogue.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tools of a client, found by name: product and vendor as people compare names. */
final class KnownTools {

    private final Map<Key, ToolRecord> byKey = new HashMap<>();
    private final Map<Folded, @Nullable ToolRecord> byProduct = new HashMap<>();

    KnownTools(List<ToolRecord> tools) {
        for (ToolRecord tool : tools) {
            byKey.putIfAbsent(Key.of(tool.details().product(), tool.details().vendor()), tool);
            Folded product = Folded.of(tool.details().product());
            // Null once two vendors have a product of that name.
            byProduct.put(product, byProduct.containsKey(product) ? null : tool);
        }
    }

    /** The tool of that name; when the vendor is not told, the only one of that product. */
    Optional<ToolRecord> find(String product, String vendor) {
        return vendor.isBlank()
                ? Optional.ofNullable(byKey.get(Key.of(product, "")))
                        .or(() -> Optional.ofNullable(byProduct.get(Folded.of(product))))
                : Optional.ofNullable(byKey.get(Key.of(product, vendor)));
    }

    /** What makes two rows the same tool. */
    record Key(Folded product, Folded vendor) {
        static Key of(String product, String vendor) {
            return new Key(Folded.of(product), Folded.of(vendor));
        }
    }
}
