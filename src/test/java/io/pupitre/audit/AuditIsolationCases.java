package io.pupitre.audit;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class AuditIsolationCases implements IsolationCases {

    private static final String TYPE = "case";

    private final FlaggedFields flags;
    private final FlaggedFieldRepository repository;

    AuditIsolationCases(FlaggedFields flags, FlaggedFieldRepository repository) {
        this.flags = flags;
        this.repository = repository;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(IsolationCase.byListing("FlaggedFields.of", AGENCY, this::flag, () -> flags.of(TYPE)));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                FlaggedField.class,
                () -> repository
                        .save(new FlaggedField(TYPE, "field" + System.nanoTime()))
                        .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "FlaggedFields.change",
                "names no record; that what it flags is unseen elsewhere is shown by FlaggedFields.of");
    }

    private void flag(String field) {
        flags.change(TYPE, Set.of("other"), Set.of());
        flags.change(TYPE, Set.of(field), Set.of("other"));
    }
}
