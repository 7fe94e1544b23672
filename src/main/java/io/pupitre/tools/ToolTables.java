package io.pupitre.tools;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class ToolTables {

    @Bean
    static TenantTables.Contribution tablesOfTools() {
        return TenantTables.Contribution.of(
                TableRule.workspace("tool"),
                TableRule.workspace("tool_import"),
                TableRule.workspace("tool_import_row"),
                TableRule.workspace("saving"),
                TableRule.workspace("saving_tool"),
                TableRule.workspace("external_system"),
                TableRule.workspace("integration"),
                TableRule.workspace("tool_use"),
                TableRule.workspace("replacement_plan"),
                TableRule.workspace("dependent_answer"),
                TableRule.workspace("evaluation"),
                TableRule.workspace("evaluation_criterion"),
                TableRule.workspace("evaluation_candidate"),
                TableRule.workspace("evaluation_mark"),
                TableRule.workspace("evaluation_decision"),
                TableRule.workspace("target_phase"),
                TableRule.workspace("capability_need"),
                TableRule.workspace("tool_review"),
                TableRule.workspace("service_incident"),
                TableRule.workspace("service_level"),
                TableRule.workspace("vendor_release"),
                TableRule.workspace("quality_check"),
                TableRule.workspace("quality_threshold"),
                TableRule.workspace("quality_measurement"),
                TableRule.workspace("quality_feed"),
                TableRule.agency("stack_rule"),
                TableRule.rollup("notice_alert"));
    }
}
