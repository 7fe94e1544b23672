package io.pupitre.agency;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
class SettingsIT {

    private final TwoClients clients = new TwoClients();
    private final Scope.Workspace admin = clients.adminInFirst();

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private Regions regions;

    @Autowired
    private AuditLog log;

    @Test
    void whatAClientIsCalledIsChangedAndLogged() {
        WorkspaceRecord base = in(admin, settings::get);
        WorkspaceDetails changed = new WorkspaceDetails(
                "Nordlicht",
                "#336699",
                Locale.ENGLISH,
                List.of(Locale.GERMAN),
                ZoneId.of("Europe/Berlin"),
                Currency.getInstance("CHF"));
        run(admin, () -> settings.change(base, changed));

        assertThat(in(admin, settings::get)).satisfies(now -> {
            assertThat(now.details()).isEqualTo(changed);
            assertThat(now.slug()).isEqualTo(base.slug());
        });
        assertThat(in(admin, () -> log.of(admin.workspace().value())).getFirst().changes())
                .contains(new FieldChange("name", "Client", "Nordlicht"), new FieldChange("currency", "EUR", "CHF"));

        assertThatExceptionOfType(StaleSettingsException.class)
                .isThrownBy(() -> run(admin, () -> settings.change(base, base.details())));
    }

    @Test
    void countriesMoveAndRegionsComeAndGo() {
        List<RegionRecord> base = stored(draft(null, "Nord", "SE", "FR"), draft(null, "Sud", "ES"));
        UUID north = base.getFirst().id();

        run(
                admin,
                () -> regions.change(base, List.of(draft(north, "Nord-Ouest", "FR"), draft(null, "Est", "SE", "PL"))));

        assertThat(in(admin, regions::list)).containsExactly(region("Est", "PL", "SE"), region("Nord-Ouest", "FR"));
        assertThat(in(admin, () -> log.of(north)).getFirst().changes())
                .containsExactly(new FieldChange("name", "Nord", "Nord-Ouest"));
        assertThat(in(admin, () -> log.latest(0, 100)))
                .extracting(AuditEntry::action, AuditEntry::subjectName)
                .contains(
                        Tuple.tuple(AuditEntry.Action.DELETED, "Sud"),
                        Tuple.tuple(AuditEntry.Action.DELETED, "ES"),
                        Tuple.tuple(AuditEntry.Action.CHANGED, "SE"),
                        Tuple.tuple(AuditEntry.Action.CREATED, "PL"));
        run(admin, () -> regions.change(in(admin, regions::toChange), List.of()));
        assertThat(in(admin, regions::list)).isEmpty();
    }

    @Test
    void namesChangePlaces() {
        List<RegionRecord> base = stored(draft(null, "Nord", "SE"), draft(null, "Sud", "ES"));

        run(
                admin,
                () -> regions.change(
                        base,
                        List.of(
                                draft(base.getFirst().id(), "Sud", "SE"),
                                draft(base.getLast().id(), "Nord", "ES"))));
        assertThat(in(admin, regions::list)).containsExactly(region("Nord", "ES"), region("Sud", "SE"));

        run(admin, () -> regions.change(in(admin, regions::toChange), List.of(draft(null, "NORD", "SE"))));
        assertThat(in(admin, regions::list)).containsExactly(region("NORD", "SE"));
    }

    @Test
    void theSecondOfTwoSaversIsTold() {
        List<RegionRecord> base = stored(draft(null, "Nord", "SE"));
        run(admin, () -> regions.change(base, List.of(draft(base.getFirst().id(), "Norden", "SE"))));

        assertThatExceptionOfType(StaleSettingsException.class)
                .isThrownBy(() -> run(admin, () -> regions.change(base, List.of())));
        assertThat(in(admin, regions::list)).containsExactly(region("Norden", "SE"));
    }

    @Test
    void noNameAndNoCountryStandsTwice() {
        for (List<RegionDraft> twice : List.of(
                List.of(draft(null, "Nord", "SE"), draft(null, "nord", "FR")),
                List.of(draft(null, "Nord", "SE"), draft(null, "Sud", "SE")),
                List.of(draft(null, "Énord", "SE"), draft(null, "Enord", "FR")))) {
            assertThatExceptionOfType(RegionTakenException.class)
                    .isThrownBy(() -> run(admin, () -> regions.change(List.of(), twice)));
        }
        assertThat(in(admin, regions::list)).isEmpty();
    }

    @Test
    void aConsultantChangesNoSettings() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(clients.consultantInFirst(), settings::get));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> run(clients.consultantInFirst(), () -> regions.change(List.of(), List.of())));
    }

    private List<RegionRecord> stored(RegionDraft... drafts) {
        run(admin, () -> regions.change(List.of(), List.of(drafts)));
        return in(admin, regions::toChange);
    }

    private static RegionDraft draft(@Nullable UUID id, String name, String... codes) {
        return new RegionDraft(id, region(name, codes));
    }

    private static Region region(String name, String... codes) {
        return new Region(name, Stream.of(codes).map(Country::new).toList());
    }
}
