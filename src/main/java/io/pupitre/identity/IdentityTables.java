package io.pupitre.identity;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the tables of this module hold. */
@Configuration(proxyBeanMethods = false)
class IdentityTables {

    @Bean
    static TenantTables.Contribution tablesOfIdentity() {
        return TenantTables.Contribution.of(TableRule.global("person"), TableRule.global("account_turn"))
                .permitting(
                        "Reads or writes one person, who may be at no agency yet",
                        PersonStatements.ALL.toArray(String[]::new));
    }
}
