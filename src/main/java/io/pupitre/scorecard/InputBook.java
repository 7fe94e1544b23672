package io.pupitre.scorecard;

import io.pupitre.agency.WorkspaceDirectory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where inputs are written down, whoever brings them: a person, a file or the dictionary. */
@Component
class InputBook {

    private final InputDefinitions inputs;
    private final WorkspaceDirectory directory;

    InputBook(InputDefinitions inputs, WorkspaceDirectory directory) {
        this.inputs = inputs;
        this.directory = directory;
    }

    Optional<InputDefinition> find(String key) {
        return inputs.findByKey(key);
    }

    /** @param currency ISO 4217, of figures in money; null for the client's */
    InputDefinition add(String key, String name, Unit unit, Aggregation aggregation, @Nullable String currency) {
        return inputs.save(new InputDefinition(
                key,
                name,
                unit,
                aggregation,
                currency == null ? directory.current().currency() : currency));
    }
}
