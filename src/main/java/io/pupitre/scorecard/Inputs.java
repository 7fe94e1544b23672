package io.pupitre.scorecard;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inputs and dimensions of the current workspace. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Inputs {

    private final InputDefinitions inputs;
    private final InputDimensions dimensions;

    Inputs(InputDefinitions inputs, InputDimensions dimensions) {
        this.inputs = inputs;
        this.dimensions = dimensions;
    }

    /** By name. */
    public List<Input> all() {
        return inputs.findAllByName().stream().map(InputDefinition::info).toList();
    }

    /** By name. */
    public List<Dimension> dimensions() {
        return dimensions.findAllByName().stream().map(InputDimension::info).toList();
    }

    /**
     * Adds an input.
     *
     * @param key what formulas call it; see {@link io.pupitre.scorecard.formula.Formula#isKey}
     * @throws KeyTakenException when there is one with that key
     * @throws IllegalArgumentException when key or name are none
     */
    @Transactional
    public Input define(String key, String name, Unit unit, Aggregation aggregation) {
        if (inputs.findByKey(key).isPresent()) {
            throw new KeyTakenException(key);
        }
        return inputs.save(new InputDefinition(key, name, unit, aggregation)).info();
    }

    /**
     * Renames an input, or shows it in another unit.
     *
     * @throws NotFoundException when this workspace has no such input
     * @throws IllegalArgumentException when the name is none
     */
    @Transactional
    public void describe(InputId input, String name, Unit unit) {
        inputs.findById(input.value()).orElseThrow(NotFoundException::new).describe(name, unit);
    }
}
