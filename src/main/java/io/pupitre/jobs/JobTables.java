package io.pupitre.jobs;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobTables {

    @Bean
    static TenantTables.Contribution tablesOfJobs() {
        return TenantTables.Contribution.of(TableRule.workspace("background_job"));
    }
}
