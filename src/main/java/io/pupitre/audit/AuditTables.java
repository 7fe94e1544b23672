package io.pupitre.audit;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the statement guard is told of this module. */
@Configuration(proxyBeanMethods = false)
class AuditTables {

    @Bean
    static TenantTables.Contribution auditTableRules() {
        return TenantTables.Contribution.of(TableRule.workspace("audit_event"), TableRule.agency("audit_agency_event"));
    }
}
