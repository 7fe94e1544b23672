package io.pupitre.identity;

import io.pupitre.tenancy.PermittedStatement;
import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the statement guard is told of this module. */
@Configuration(proxyBeanMethods = false)
class PersonTables {

    @Bean
    static TenantTables.Contribution personTableRules() {
        return TenantTables.Contribution.of(TableRule.global("person"));
    }

    @Bean
    static PermittedStatement.Contribution personStatements() {
        return PermittedStatement.Contribution.of("who signs in has no scope yet", PersonStatements.ALL);
    }
}
