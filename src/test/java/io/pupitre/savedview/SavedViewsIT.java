package io.pupitre.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class SavedViewsIT {

    private static final String PAGE = "tools";

    @Autowired
    private SavedViews views;

    private Scope.Workspace me;
    private Scope.Workspace colleague;

    @BeforeEach
    void meetTheTeam() {
        TwoClients clients = new TwoClients();
        me = clients.consultantInFirst();
        colleague = clients.adminInFirst();
    }

    @Test
    void whatIsNotSharedIsItsKeepersAlone() {
        SavedViewRecord mine = keep(me, "Sans propriétaire", "q=a", false);

        assertThat(names(me)).containsExactly("Sans propriétaire");
        assertThat(names(colleague)).isEmpty();
        assertThatThrownBy(() -> remove(colleague, mine)).isInstanceOf(NotFoundException.class);
        assertThat(names(me)).containsExactly("Sans propriétaire");
        remove(me, mine);
        assertThat(names(me)).isEmpty();
    }

    @Test
    void whatIsSharedIsEverybodys() {
        SavedViewRecord shared = keep(me, "À renouveler", "sort=notice-by", true);

        assertThat(TwoClients.in(colleague, () -> views.of(PAGE)))
                .containsExactly(new SavedViewRecord(shared.id(), shared.details(), false));
        assertThat(TwoClients.in(colleague, () -> views.of("map"))).isEmpty();
        remove(colleague, shared);
        assertThat(names(me)).isEmpty();
    }

    @Test
    void aNameIsThereOnceForEachPersonAndTheLaterViewCounts() {
        SavedViewRecord first = keep(me, "Élan", "q=a", false);
        keep(colleague, "Élan", "q=b", false);

        SavedViewRecord second = keep(me, "elan", "q=c", true);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(TwoClients.in(me, () -> views.of(PAGE))).containsExactly(second);
        assertThat(names(colleague)).containsExactlyInAnyOrder("Élan", "elan");
    }

    @Test
    void whatIsBroughtBackIsItsKeepersAgainWhoeverRemovedIt() {
        SavedViewRecord shared = keep(me, "Vœux", "q=a", true);
        SavedViewRecord own = keep(colleague, "voeux", "q=b", false);

        RemovedView removed = TwoClients.in(colleague, () -> views.remove(shared.id()));
        assertThat(TwoClients.in(colleague, () -> views.bringBack(removed))).isTrue();

        assertThat(TwoClients.in(me, () -> views.of(PAGE))).singleElement().satisfies(view -> {
            assertThat(view.mine()).isTrue();
            assertThat(view.details()).isEqualTo(shared.details());
        });
        assertThat(TwoClients.in(colleague, () -> views.of(PAGE))).contains(own);
    }

    @Test
    void whatWasKeptUnderTheNameMeanwhileStays() {
        SavedViewRecord shared = keep(me, "Vœux", "q=a", true);
        RemovedView removed = TwoClients.in(colleague, () -> views.remove(shared.id()));
        SavedViewRecord later = keep(me, "voeux", "q=c", false);

        assertThat(TwoClients.in(colleague, () -> views.bringBack(removed))).isFalse();
        assertThat(TwoClients.in(me, () -> views.of(PAGE))).containsExactly(later);
    }

    private List<String> names(Scope.Workspace person) {
        return TwoClients.in(person, () -> views.of(PAGE)).stream()
                .map(view -> view.details().name())
                .toList();
    }

    private SavedViewRecord keep(Scope.Workspace person, String name, String query, boolean shared) {
        return TwoClients.in(person, () -> views.keep(PAGE, new SavedViewDetails(name, query, shared)));
    }

    private void remove(Scope.Workspace person, SavedViewRecord view) {
        TwoClients.run(person, () -> views.remove(view.id()));
    }
}
