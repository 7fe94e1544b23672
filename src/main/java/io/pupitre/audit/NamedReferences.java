package io.pupitre.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one record refers to before and after a change, by name. Reads no name that nobody asks for, and none twice. */
final class NamedReferences {

    private record Held(String property, UUID id) {}

    private final LoggedReferences references;
    private final Map<String, Held> before;
    private final Map<String, Held> after;
    private final boolean gone;
    private final Map<Held, String> names = new HashMap<>();

    /**
     * @param before the values of the properties, in their order; null for a record that is new
     * @param after the same; null for a record that is deleted
     */
    NamedReferences(
            LoggedReferences references,
            String[] properties,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        this.references = references;
        this.before = held(properties, before);
        this.after = held(properties, after);
        gone = after == null;
    }

    /** The fields that refer to something else now; to another record of the same name, too. */
    List<FieldChange> changes() {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            Held old = before.get(field);
            Held now = after.get(field);
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(field, old == null ? null : name(old), now == null ? null : name(now)));
            }
        }
        return changes;
    }

    String title(String own) {
        return references.title(own, field -> {
            Held held = (gone ? before : after).get(field);
            return held == null ? "" : name(held);
        });
    }

    private String name(Held held) {
        return names.computeIfAbsent(held, one -> references.name(one.property(), one.id()));
    }

    private Map<String, Held> held(String[] properties, @Nullable Object @Nullable [] values) {
        Map<String, Held> held = new LinkedHashMap<>();
        for (int i = 0; values != null && i < properties.length; i++) {
            String field = references.fields().get(properties[i]);
            if (field != null && values[i] instanceof UUID id) {
                held.put(field, new Held(properties[i], id));
            }
        }
        return held;
    }
}
