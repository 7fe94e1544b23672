package io.pupitre;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import io.pupitre.agency.Agencies;
import io.pupitre.agency.AgencyAdmins;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceVisits;
import io.pupitre.fixtures.PageTest;
import io.pupitre.identity.People;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tenancy.ScopedUpload;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.ui.DownloadLink;
import io.pupitre.ui.UploadField;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.Wrapper;
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

    /** SQL of our own stands in few places, whose names say so; it passes the guard like the rest. */
    @ArchTest
    static final ArchRule SQL_IS_WRITTEN_IN_NAMED_CLASSES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Statements")
            .and()
            .doNotBelongToAnyOf(
                    People.class,
                    AgencyAdmins.class,
                    Memberships.class,
                    Agencies.class,
                    WorkspaceDirectory.class,
                    WorkspaceVisits.class)
            .and()
            .haveSimpleNameNotEndingWith("Store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc.core..");

    /** What would hand out a connection or a statement that the guard never saw. */
    @ArchTest
    static final ArchRule NOTHING_GOES_AROUND_THE_GUARD = noClasses()
            .that()
            .resideOutsideOfPackage("io.pupitre.tenancy.guard")
            .should()
            .callMethodWhere(target(name("unwrap")).and(target(owner(assignableTo(Wrapper.class)))))
            .orShould()
            .callMethod(ResultSet.class, "getStatement")
            .orShould()
            .callMethod(DatabaseMetaData.class, "getConnection");

    /** Both look at the person's membership again. */
    @ArchTest
    static final ArchRule FILES_TRAVEL_IN_THE_SCOPE_OF_A_TAB = noClasses()
            .that()
            .areNotAssignableTo(ScopedUpload.class)
            .and()
            .areNotAssignableTo(ScopedDownload.class)
            .should()
            .beAssignableTo(ElementRequestHandler.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("com\\.vaadin\\.flow\\.server\\.(Abstract)?Stream(Resource|Receiver|Registration).*");

    /** The isolation suite finds them by their names. */
    @ArchTest
    static final ArchRule WAYS_OF_FILES_ARE_NAMED_CLASSES = classes()
            .that()
            .areAssignableTo(ElementRequestHandler.class)
            .should()
            .notBeAnonymousClasses()
            .andShould()
            .notBeLocalClasses();

    /** They take the above only, whose type no lambda has. */
    @ArchTest
    static final ArchRule FILES_TRAVEL_BY_ONE_FIELD_AND_ONE_LINK = noClasses()
            .that()
            .doNotBelongToAnyOf(UploadField.class, DownloadLink.class, ScopedUpload.class, ScopedDownload.class)
            .should()
            .callCodeUnitWhere(target(owner(assignableTo(ElementRequestHandler.class)))
                    .and(target(owner(resideInAPackage("com.vaadin..")))))
            .orShould()
            .callCodeUnitWhere(target(rawParameterTypes(
                            DescribedPredicate.anyElementThat(assignableTo(ElementRequestHandler.class))))
                    .and(target(owner(resideInAPackage("com.vaadin..")))));

    /** A page is opened, as the person it is for, by a test that names it. */
    @Test
    void eachPageHasATestOfPages() {
        assertThat(new ClassFileImporter()
                        .importPackages("io.pupitre").stream()
                                .filter(view -> view.isAnnotatedWith(Route.class))
                                .filter(view -> view.getDirectDependenciesToSelf().stream()
                                        .noneMatch(use -> use.getOriginClass().isAssignableTo(PageTest.class)))
                                .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Pupitre.class).verify();
    }
}
