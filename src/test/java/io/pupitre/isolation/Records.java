package io.pupitre.isolation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** New rows of any entity, made by its own module. */
@Component
class Records {

    private final List<IsolationCases> modules;

    Records(List<IsolationCases> modules) {
        this.modules = modules;
    }

    /** Makes one in the current scope and answers its id. */
    UUID make(Class<?> entity) {
        return make(entity.getSimpleName());
    }

    UUID make(String entity) {
        return modules.stream()
                .flatMap(module -> module.entities().entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().equals(entity))
                .map(entry -> entry.getValue().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No case makes a " + entity));
    }
}
