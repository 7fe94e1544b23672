package io.pupitre.savedview;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose rows the table of this module holds. */
@Configuration(proxyBeanMethods = false)
class SavedViewTables {

    @Bean
    static TenantTables.Contribution tablesOfSavedViews() {
        return TenantTables.Contribution.of(TableRule.workspace("saved_view"));
    }
}
