package io.pupitre.agency;

import io.pupitre.tenancy.PermittedStatement;
import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the statement guard is told of this module. */
@Configuration(proxyBeanMethods = false)
class AgencyTables {

    @Bean
    static TenantTables.Contribution agencyTableRules() {
        return TenantTables.Contribution.of(
                TableRule.global("agency"),
                TableRule.agency("client_workspace"),
                TableRule.agency("membership"),
                TableRule.workspace("workspace_visit").withKeysHoldingTheOwner());
    }

    @Bean
    static PermittedStatement.Contribution directoryStatements() {
        return PermittedStatement.Contribution.of(
                "the look-up of memberships is what a scope is made from", DirectoryStatements.ALL);
    }
}
