package io.pupitre.audit;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class AuditTables {

    @Bean
    static TenantTables.Contribution tablesOfAudit() {
        return TenantTables.Contribution.of(
                TableRule.workspace("audit_event"),
                TableRule.workspace("audit_mention"),
                TableRule.agency("audit_agency_event"),
                TableRule.agency("flagged_field"));
    }
}
