package io.pupitre.cadence;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class CadenceTables {

    @Bean
    static TenantTables.Contribution tablesOfCadences() {
        return TenantTables.Contribution.of(
                TableRule.workspace("cadence"),
                TableRule.workspace("cadence_exception"),
                TableRule.workspace("campaign"),
                TableRule.workspace("campaign_step"));
    }
}
