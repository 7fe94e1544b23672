package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.ChangeReason;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.audit.ReasonRequiredException;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
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
    void theFileHasALineForEachField() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("=Tamis")));
        ChangeReason.during(
                "Suite à l’audit",
                () -> run(() -> tools.change(
                        tool, ToolDetails.of("=Tamis").owner("Ada").note("x").details())));

        String file = in(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, List.of("tool"), Locale.FRENCH);
            return out.toString(StandardCharsets.UTF_8);
        });

        assertThat(file)
                .startsWith("\uFEFFMoment (UTC);Personne;Action;Type;Nom;Champ;Avant;Après;Raison\r\n")
                .contains(";Carl;CHANGED;tool;'=Tamis;owner;;Ada;Suite à l’audit\r\n")
                .contains(";Carl;CHANGED;tool;'=Tamis;note;;x;Suite à l’audit\r\n");
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
