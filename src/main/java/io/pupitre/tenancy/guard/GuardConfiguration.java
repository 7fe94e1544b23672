package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the guard before every DataSource bean. Flyway, which has an account of its own, makes its DataSource without a
 * bean and so isn't guarded.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    static TenantTables.Contribution plumbing() {
        return TenantTables.Contribution.of(
                TableRule.exempt("scheduled_tasks"),
                TableRule.exempt("event_publication"),
                TableRule.exempt("event_publication_archive"),
                TableRule.exempt("flyway_schema_history"));
    }

    @Bean
    static TenantTables tenantTables(
            @Value("${pupitre.database.schema:pupitre}") String schema,
            ObjectProvider<TenantTables.Contribution> contributions) {
        return new TenantTables(schema, contributions.stream().toList());
    }

    @Bean
    static StatementAnalyst statementAnalyst(TenantTables tables) {
        return new StatementAnalyst(tables);
    }

    @Bean
    static BeanPostProcessor guardOfDataSources(ObjectProvider<StatementAnalyst> analyst) {
        StatementGuard guard = new StatementGuard(analyst::getObject);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof GuardedDataSource)
                        ? new GuardedDataSource(pool, guard)
                        : bean;
            }
        };
    }
}
