package io.pupitre.tools.rule;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A rule of an agency for its clients' tools. */
@Entity
@Audited("stack-rule")
class StackRule extends AgencyOwned implements Named {

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String applies;

    @Column(nullable = false)
    private String demands;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StackRule() {}

    @SuppressWarnings("NullAway.Init")
    StackRule(StackRuleDetails details) {
        super(Ids.next());
        describe(details);
    }

    final void describe(StackRuleDetails details) {
        nameFr = details.nameFr();
        nameEn = details.nameEn();
        applies = ConditionJson.write(details.applies());
        demands = ConditionJson.write(details.demands());
    }

    StackRuleRecord record() {
        return new StackRuleRecord(
                new StackRuleId(id()),
                version(),
                new StackRuleDetails(nameFr, nameEn, ConditionJson.read(applies), ConditionJson.read(demands)));
    }

    @Override
    public String name() {
        return nameFr;
    }
}
