package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A dimension. Whether months are kept for its values is settled with it: older months would lack them. */
@Entity
@Audited("input_dimension")
class InputDimension extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String dimensionKey;

    @Column(nullable = false)
    private String name;

    @Column(updatable = false)
    private boolean sliced;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InputDimension() {}

    /** @throws IllegalArgumentException when the key is none */
    InputDimension(Dimension dimension) {
        super(Ids.next());
        if (!Formula.isKey(dimension.key())) {
            throw new IllegalArgumentException("No key of a dimension: " + dimension.key());
        }
        this.dimensionKey = dimension.key();
        this.name = ScorecardText.name(dimension.name());
        this.sliced = dimension.sliced();
    }

    Dimension info() {
        return new Dimension(dimensionKey, name, sliced);
    }

    @Override
    public String name() {
        return name;
    }
}
