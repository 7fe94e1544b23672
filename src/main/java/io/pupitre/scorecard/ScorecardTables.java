package io.pupitre.scorecard;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScorecardTables {

    @Bean
    static TenantTables.Contribution tablesOfScorecards() {
        return TenantTables.Contribution.of(
                TableRule.workspace("input_definition"),
                TableRule.workspace("exchange_rate"),
                TableRule.workspace("input_dimension"),
                TableRule.workspace("input_import"),
                TableRule.workspace("input_import_part"),
                TableRule.workspace("input_import_problem"),
                TableRule.workspace("input_mapping"),
                TableRule.workspace("input_call"),
                TableRule.workspace("dimension_set").withKeysHoldingTheOwner(),
                TableRule.workspace("dimension_member").withKeysHoldingTheOwner(),
                TableRule.workspace("input_row"),
                TableRule.workspace("input_current").withKeysHoldingTheOwner(),
                TableRule.workspace("input_month"),
                TableRule.workspace("input_ledger").withKeysHoldingTheOwner(),
                TableRule.workspace("kpi"),
                TableRule.workspace("kpi_target"),
                TableRule.workspace("kpi_revision"),
                TableRule.agency("dictionary_kpi"),
                TableRule.agency("dictionary_kpi_version"),
                TableRule.workspace("scorecard_publication"),
                TableRule.workspace("scorecard_month"),
                TableRule.workspace("kpi_commentary"),
                TableRule.workspace("kpi_note"),
                TableRule.workspace("kpi_hypothesis"),
                TableRule.workspace("scorecard_schedule"),
                TableRule.rollup("scorecard_standing").withKeysHoldingTheOwner(),
                TableRule.rollup("scorecard_headline").withKeysHoldingTheOwner(),
                TableRule.rollup("scorecard_skipped_month").withKeysHoldingTheOwner());
    }
}
