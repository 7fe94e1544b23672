package io.pupitre.tools;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the statement guard is told of this module. */
@Configuration(proxyBeanMethods = false)
class ToolTables {

    @Bean
    static TenantTables.Contribution toolTableRules() {
        return TenantTables.Contribution.of(
                TableRule.workspace("tool"),
                TableRule.workspace("tool_import"),
                TableRule.workspace("tool_import_row"));
    }
}
