package io.pupitre;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** What the compiler can't say of the structure. */
@AnalyzeClasses(packages = "io.pupitre", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENTITIES_BELONG_TO_SOMEBODY = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAssignableTo(TenantOwned.class)
            .orShould()
            .beAssignableTo(AgencyOwned.class);

    /** Their loads carry no tenant predicate. */
    @ArchTest
    static final ArchRule NO_COLLECTIONS_BETWEEN_ROWS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBeAnnotatedWith(OneToMany.class)
            .andShould()
            .notBeAnnotatedWith(ManyToMany.class)
            .andShould()
            .notBeAnnotatedWith(ElementCollection.class);

    /** Only intended methods exist. */
    @ArchTest
    static final ArchRule REPOSITORIES_ARE_BARE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBeAssignableTo(CrudRepository.class)
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule NO_DUMPING_GROUNDS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Pupitre.class).verify();
    }
}
