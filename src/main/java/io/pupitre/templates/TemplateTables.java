package io.pupitre.templates;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class TemplateTables {

    @Bean
    static TenantTables.Contribution tablesOfTemplates() {
        return TenantTables.Contribution.of(
                TableRule.agency("template"),
                TableRule.agency("template_version"),
                TableRule.workspace("applied_template"));
    }
}
