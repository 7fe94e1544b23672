package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;

/** An input. Its key and aggregation never change: formulas and months that were computed rest on them. */
@Entity
@Audited("input")
class InputDefinition extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String inputKey;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    /** ISO 4217; empty unless the figures are money. */
    @Column(nullable = false)
    private String currency;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InputDefinition() {}

    /**
     * @param currency of figures in money; left out for others
     * @throws IllegalArgumentException when the key is none
     */
    InputDefinition(String key, String name, Unit unit, Aggregation aggregation, String currency) {
        super(Ids.next());
        if (!Formula.isKey(key)) {
            throw new IllegalArgumentException("No key of an input: " + key);
        }
        this.inputKey = key;
        this.name = ScorecardText.name(name);
        this.unit = unit;
        this.aggregation = aggregation;
        this.currency = currency(unit, currency);
    }

    /** Gives it another name, unit and currency; figures stay what they are. */
    void describe(String newName, Unit newUnit, String newCurrency) {
        name = ScorecardText.name(newName);
        unit = newUnit;
        currency = currency(newUnit, newCurrency);
    }

    private static String currency(Unit unit, String currency) {
        return unit == Unit.MONEY ? Currency.getInstance(currency).getCurrencyCode() : "";
    }

    Input info() {
        return new Input(new InputId(id()), inputKey, name, unit, aggregation, currency);
    }

    @Override
    public String name() {
        return name;
    }
}
