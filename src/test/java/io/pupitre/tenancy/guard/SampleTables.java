package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import java.util.List;

/** A small product: enough tables to write statements about. */
final class SampleTables {

    static final TenantTables TABLES = new TenantTables(
            "pupitre",
            List.of(TenantTables.Contribution.of(
                            TableRule.workspace("tool"),
                            TableRule.workspace("cadence"),
                            TableRule.workspace("campaign"),
                            TableRule.workspace("setting").withKeysHoldingTheOwner(),
                            TableRule.agency("membership"),
                            TableRule.agency("template"),
                            TableRule.rollup("kpi_month").withKeysHoldingTheOwner(),
                            TableRule.global("person"),
                            TableRule.exempt("scheduled_tasks"),
                            TableRule.exempt("EVENT_PUBLICATION"))
                    .permitting(
                            "finds the scope, so there is none yet",
                            "select role from membership where person_id = ?")));

    private SampleTables() {}
}
