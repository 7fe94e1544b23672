package io.pupitre.scorecard;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.util.Currency;
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
    private final InputBook book;
    private final List<UnitHold> holds;

    Inputs(InputDefinitions inputs, InputDimensions dimensions, InputBook book, List<UnitHold> holds) {
        this.inputs = inputs;
        this.dimensions = dimensions;
        this.book = book;
        this.holds = holds;
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
     * Adds an input; figures in money are in the client's currency.
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
        return book.add(key, name, unit, aggregation, null).info();
    }

    /**
     * Renames an input, or says of what unit and currency its figures are.
     *
     * @param currency of figures in money; left out for others
     * @throws HeldUnitException when the unit is another and something feeds the input figures of the present one
     * @throws NotFoundException when this workspace has no such input
     * @throws IllegalArgumentException when the name is none
     */
    @Transactional
    public void describe(InputId input, String name, Unit unit, Currency currency) {
        InputDefinition definition = inputs.findById(input.value()).orElseThrow(NotFoundException::new);
        if (unit != definition.info().unit() && holds.stream().anyMatch(hold -> hold.isFed(input))) {
            throw new HeldUnitException(input);
        }
        definition.describe(name, unit, currency.getCurrencyCode());
    }
}
