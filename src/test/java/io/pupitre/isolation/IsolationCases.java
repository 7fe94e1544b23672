package io.pupitre.isolation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What a module adds to the isolation suite; a bean in the module's own test package. */
public interface IsolationCases {

    List<IsolationCase<?>> cases();

    /** The ways of files in and out. */
    default List<FileCase> files() {
        return List.of();
    }

    /** Makes a new record of each entity of the module, in the owner's scope, and answers its id. */
    default Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of();
    }

    /** Items that reach no tenant's record, each with the reason. */
    default Map<String, String> exempt() {
        return Map.of();
    }
}
