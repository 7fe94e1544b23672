package io.pupitre.agency;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class AgencyTables {

    @Bean
    static TenantTables.Contribution tablesOfAgency() {
        return TenantTables.Contribution.of(
                        TableRule.global("agency"),
                        TableRule.agency("client_workspace"),
                        TableRule.agency("membership"),
                        TableRule.agency("agency_turn").withKeysHoldingTheOwner(),
                        TableRule.agency("invitation_letter").withKeysHoldingTheOwner(),
                        TableRule.workspace("api_token"),
                        TableRule.workspace("client_region"),
                        TableRule.workspace("client_country"),
                        TableRule.workspace("workspace_visit").withKeysHoldingTheOwner())
                .permitting(
                        "Finds out what one person is a member of, before there is a scope",
                        DirectoryStatements.ALL.toArray(String[]::new))
                .permitting(
                        "Names by their ids those for whom work is done that nobody started, before there is a scope",
                        DirectoryStatements.STAFF)
                .permitting(
                        "Finds the token that a program sent, before there is a scope", ApiTokenStatements.BY_DIGEST);
    }
}
