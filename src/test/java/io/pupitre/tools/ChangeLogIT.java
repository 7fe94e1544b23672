package io.pupitre.tools;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.ChangeReason;
import io.pupitre.audit.FieldChange;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.audit.ReasonRequiredException;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ui.LogExamples;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What the log keeps of a stack, and where it wants a reason. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ChangeLogIT {

    @Autowired
    private Tools tools;

    @Autowired
    private Savings savings;

    @Autowired
    private Integrations integrations;

    @Autowired
    private ExternalSystems systems;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    @Autowired
    private FlaggedFields flags;

    @Autowired
    private ChangeExport export;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void aFlaggedFieldIsNotChangedWithoutAReason() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        flag("annualCost", "status");
        ToolDetails dearer = tool.details()
                .edit()
                .annualCost(Money.of(new BigDecimal("99"), "EUR"))
                .note("Autre note")
                .details();

        assertThatExceptionOfType(ReasonRequiredException.class)
                .isThrownBy(() -> run(() -> tools.change(tool, dearer)))
                .satisfies(refused -> assertThat(refused.fields()).containsExactly("annualCost"));
        assertThatExceptionOfType(ReasonRequiredException.class)
                .isThrownBy(() -> run(() -> tools.move(tool, ToolStatus.RETIRING)));
        assertThat(in(() -> tools.get(tool.id()))).isEqualTo(tool);
        assertThat(entries(tool)).hasSize(1);

        ChangeReason.during(" Avenant signé ", () -> run(() -> tools.change(tool, dearer)));

        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(dearer);
        assertThat(entries(tool).getFirst().reason()).isEqualTo("Avenant signé");
    }

    @Test
    void otherFieldsAndOtherAgenciesNeedNone() {
        flag("annualCost");
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        run(() -> tools.change(tool, tool.details().edit().note("Autre").details()));
        assertThat(entries(tool).getFirst().reason()).isNull();

        Scope.Workspace elsewhere = new TwoClients().consultantInFirst();
        ToolRecord theirs = TwoClients.in(elsewhere, () -> tools.add(ToolExamples.complete("Tamis")));
        TwoClients.run(
                elsewhere,
                () -> tools.change(
                        theirs, theirs.details().edit().annualCost(null).details()));
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of(), Set.of("annualCost")));
        ToolRecord present = in(() -> tools.get(tool.id()));
        run(() ->
                tools.change(present, present.details().edit().annualCost(null).details()));
    }

    @Test
    void theLogTellsOfWhichFileAChangeCame() {
        flag("annualCost");
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        ImportPreview preview = preview("Outil;Préavis", "Tamis;90");
        ImportId done = from("outils.csv", () -> imports.apply(preview).id());
        assertThat(entries(tool).getFirst().reason()).isEqualTo("outils.csv");

        from("Annulation de outils.csv", () -> undo(done));

        assertThat(entries(tool).getFirst().reason()).isEqualTo("Annulation de outils.csv");
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(tool.details());
    }

    @Test
    void aFileIsNoReasonForWhatTheAgencyWantsToKnow() {
        flag("noticeDays");
        ToolRecord tool = in(() -> tools.add(ToolExamples.complete("Tamis")));
        ImportPreview preview = preview("Outil;Préavis", "Tamis;90");
        assertThatExceptionOfType(ReasonRequiredException.class)
                .isThrownBy(() -> from("outils.csv", () -> imports.apply(preview)))
                .satisfies(refused -> assertThat(refused.fields()).containsExactly("noticeDays"));
        assertThat(in(() -> tools.get(tool.id()))).isEqualTo(tool);
        assertThat(in(imports::recent)).isEmpty();

        ChangeReason.during("Avenant", () -> from("outils.csv", () -> imports.apply(preview)));

        ImportId done = in(imports::recent).getFirst().id();
        assertThat(entries(tool).getFirst().reason()).isEqualTo("outils.csv – Avenant");
        assertThatExceptionOfType(ReasonRequiredException.class)
                .isThrownBy(() -> from("Annulation de outils.csv", () -> undo(done)));
        assertThat(in(() -> tools.get(tool.id())).details().noticeDays()).isEqualTo(90);
        ChangeReason.during("Mauvais fichier", () -> from("Annulation de outils.csv", () -> undo(done)));
        assertThat(entries(tool).getFirst().reason()).isEqualTo("Annulation de outils.csv – Mauvais fichier");
        assertThat(in(() -> tools.get(tool.id())).details()).isEqualTo(tool.details());
    }

    @Test
    void theClientsLogIsReadInStretchesAndByKind() {
        for (int at = 0; at < 5; at++) {
            String product = "Outil " + at;
            run(() -> tools.add(ToolExamples.named(product)));
        }
        run(() -> savings.add(ToolExamples.saving()));

        assertThat(in(() -> log.count(List.of("tool")))).isEqualTo(5);
        assertThat(in(() -> log.count(List.of("tool", "saving")))).isEqualTo(6);
        assertThat(in(() -> log.page(List.of("tool"), 1, 2)))
                .extracting(AuditEntry::subjectName)
                .containsExactly("Outil 3", "Outil 2");
    }

    @Test
    void theFileHasALineForEachFieldInTheWordsOfThePage() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("=Tamis")));
        ChangeReason.during(
                "Suite à l’audit",
                () -> run(() -> tools.change(
                        tool,
                        tool.details()
                                .edit()
                                .owner("Ada")
                                .annualCost(Money.of(new BigDecimal("1234.5"), "EUR"))
                                .details())));

        assertThat(file(Locale.FRENCH, "tool"))
                .startsWith("\uFEFFMoment (UTC);Personne;Action;Type;Nom;Champ;Avant;Après;Raison\r\n")
                .contains(";Carl;Modification;Outil;'=Tamis;Responsable;;Ada;Suite à l’audit\r\n")
                .contains(";Carl;Modification;Outil;'=Tamis;Coût annuel;;1\u00A0234,5;Suite à l’audit\r\n")
                .contains(";Carl;Ajout;Outil;'=Tamis;Statut;;")
                .doesNotContain("CHANGED", "annualCost", ";ACTIVE");
        assertThat(file(Locale.ENGLISH, "tool")).contains(",Carl,Changed,Tool,'=Tamis,Owner,,Ada,Suite à l’audit\r\n");
    }

    @Test
    void aRepointedIntegrationIsToldByTheNamesThatItsEndsHadThen() {
        ToolRecord source = in(() -> tools.add(ToolExamples.named("Tamis")));
        ToolRecord old = in(() -> tools.add(ToolExamples.named("Râteau")));
        ExternalSystemRecord now = in(() -> systems.add(ExternalSystemDetails.named("Comptoir")));
        IntegrationRecord first = in(() -> integrations.add(between(end(source), end(old))));
        run(() -> integrations.change(first, between(end(source), end(now))));
        run(() -> tools.change(old, ToolDetails.of("Fourche").details()));
        run(() -> systems.change(now, ExternalSystemDetails.named("Guichet")));
        IntegrationRecord second = in(() -> integrations.get(first.id()));
        run(() -> integrations.change(second, second.details().withStatus(IntegrationStatus.BROKEN)));
        run(() -> integrations.remove(in(() -> integrations.get(first.id()))));

        List<AuditEntry> entries = in(() -> log.of(first.id().value()));

        assertThat(entries)
                .extracting(AuditEntry::subjectName)
                .containsExactly("Tamis → Guichet", "Tamis → Guichet", "Tamis → Comptoir", "Tamis → Râteau");
        assertThat(entries.get(2).changes())
                .contains(new FieldChange("target", "Râteau", "Comptoir"))
                .extracting(FieldChange::field)
                .doesNotContain("source");
        assertThat(entries.get(1).changes()).containsExactly(new FieldChange("status", "ACTIVE", "BROKEN"));
        assertThat(entries.getFirst().changes())
                .contains(new FieldChange("source", "Tamis", null), new FieldChange("target", "Guichet", null));
        assertThat(file(Locale.FRENCH, "integration"))
                .contains(";Carl;Modification;Intégration;Tamis → Comptoir;Vers;Râteau;Comptoir;\r\n")
                .contains(";Carl;Suppression;Intégration;Tamis → Guichet;Vers;Guichet;;\r\n")
                .doesNotContain(
                        "ToolId",
                        "SystemId",
                        source.id().value().toString(),
                        old.id().value().toString());
    }

    @Test
    void aToolsHistoryHoldsWhatBecameOfWhatIsAboutIt() {
        ToolRecord source = in(() -> tools.add(ToolExamples.named("Tamis")));
        ToolRecord old = in(() -> tools.add(ToolExamples.named("Râteau")));
        ToolRecord now = in(() -> tools.add(ToolExamples.named("Fourche")));
        IntegrationRecord first = in(() -> integrations.add(between(end(source), end(old))));
        run(() -> integrations.change(first, between(end(source), end(now))));
        run(() -> integrations.remove(in(() -> integrations.get(first.id()))));

        assertThat(history(source))
                .containsExactly(
                        "DELETED Tamis → Fourche",
                        "CHANGED Tamis → Fourche",
                        "CREATED Tamis → Râteau",
                        "CREATED Tamis");
        assertThat(history(old)).containsExactly("CHANGED Tamis → Fourche", "CREATED Tamis → Râteau", "CREATED Râteau");
        assertThat(history(now))
                .containsExactly("DELETED Tamis → Fourche", "CHANGED Tamis → Fourche", "CREATED Fourche");
        assertThat(TwoClients.in(
                        clients.consultantInSecond(),
                        () -> log.about(source.id().value())))
                .isEmpty();
    }

    private List<String> history(ToolRecord tool) {
        return in(() -> log.about(tool.id().value())).stream()
                .map(entry -> entry.action() + " " + entry.subjectName())
                .toList();
    }

    @Test
    void anotherToolOfTheSameNameIsAnotherEnd() {
        ToolRecord source = in(() -> tools.add(ToolExamples.named("Tamis")));
        ToolRecord old = in(() -> tools.add(ToolExamples.named("Râteau")));
        ToolRecord twin = in(() -> tools.add(ToolExamples.named("Râteau")));
        IntegrationRecord first = in(() -> integrations.add(between(end(source), end(old))));
        run(() -> integrations.change(first, between(end(source), end(twin))));

        assertThat(in(() -> log.of(first.id().value())).getFirst().changes())
                .contains(new FieldChange("target", "Râteau", "Râteau"));
    }

    @Test
    void aSystemThatComesWithItsIntegrationIsNamed() {
        run(() -> tools.add(
                ToolDetails.of("Tamis").integratedWith(List.of("Comptoir")).details()));
        run(() -> integrations.takeOver(Set.copyOf(integrations.proposals())));

        assertThat(in(() -> log.page(List.of("integration"), 0, 10)))
                .extracting(AuditEntry::subjectName)
                .containsExactly("Tamis → Comptoir");
    }

    @Test
    void onlyTheAgencysAdminFlags() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.run(
                        clients.consultantInAgency(), () -> flags.change("tool", Set.of("owner"), Set.of())));
    }

    private ImportPreview preview(String... lines) {
        ToolFile file = ToolLists.file(lines);
        return in(() -> imports.preview(file, file.guess(), Set.of()));
    }

    private boolean undo(ImportId done) {
        imports.undo(done, false);
        return true;
    }

    private <T> T from(String origin, Callable<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        ChangeReason.comingOf(origin, () -> answer.set(in(work)));
        return Objects.requireNonNull(answer.get());
    }

    private void flag(String... fields) {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of(fields), Set.of()));
    }

    private String file(Locale language, String type) {
        return in(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, List.of(type), LogExamples.in(language));
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<AuditEntry> entries(ToolRecord tool) {
        return in(() -> log.of(tool.id().value()));
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
