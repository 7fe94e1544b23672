package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What holds of files of tools whatever is in them, over random stacks. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ImportLawsIT {

    private static final int TOOLS = 30;

    @Autowired
    private Tools tools;

    @Autowired
    private ToolImports imports;

    @Autowired
    private ToolExport export;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsExportedComesBackUnchanged(long seed) {
        Scope.Workspace here = new TwoClients().consultantInFirst();
        RandomTools random = new RandomTools(seed);
        for (int at = 0; at < TOOLS; at++) {
            ToolDetails tool = random.tool(at);
            in(here, () -> tools.add(tool));
        }
        for (Locale language : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
            ImportPreview back = preview(here, exported(here, language));
            assertThat(back.troubles()).as("%s %s", seed, language).isEmpty();
            assertThat(back.alterations()).as("%s %s", seed, language).isEmpty();
            assertThat(back.unaltered()).hasSize(TOOLS);
        }
    }

    /** The file is the other client's stack: some of the same tools otherwise described, and some that are new. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void whatAFileSaysIsTakenOverAndUndoneExactly(long seed) {
        TwoClients clients = new TwoClients();
        Scope.Workspace here = clients.consultantInFirst();
        Scope.Workspace there = clients.consultantInSecond();
        RandomTools random = new RandomTools(seed);
        Map<String, ToolDetails> expected = new HashMap<>();
        for (int at = 0; at < TOOLS; at++) {
            ToolDetails mine = random.tool(at);
            if (random.chance(70)) {
                in(here, () -> tools.add(mine));
                expected.put(mine.product(), mine);
            }
            ToolDetails theirs = random.other(mine);
            if (random.chance(60)) {
                in(there, () -> tools.add(theirs));
                expected.merge(mine.product(), theirs, ImportLawsIT::told);
            }
        }
        Map<ToolId, ToolDetails> before = stack(here);

        ImportPreview preview = preview(here, exported(there, Locale.FRENCH));
        assertThat(preview.troubles()).as("seed %s", seed).isEmpty();
        ImportSummary done = in(here, () -> imports.apply(preview));

        assertThat(stack(here).values()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected.values());
        in(here, () -> {
            imports.undo(done.id(), false);
            return true;
        });
        assertThat(stack(here)).as("seed %s", seed).isEqualTo(before);
    }

    /** What a file says counts, and where it says nothing what was known. */
    private static ToolDetails told(ToolDetails known, ToolDetails file) {
        return known.taking(
                Arrays.stream(ToolField.values())
                        .filter(field -> file.plain(field) != null)
                        .collect(Collectors.toSet()),
                file);
    }

    private ImportPreview preview(Scope.Workspace client, byte[] content) {
        ToolFile file = ToolLists.file(content);
        return in(client, () -> imports.preview(file, file.guess(), Set.of()));
    }

    private byte[] exported(Scope.Workspace client, Locale language) {
        return in(client, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, ToolFilter.ALL, ToolSort.DEFAULT, language);
            return out.toByteArray();
        });
    }

    private Map<ToolId, ToolDetails> stack(Scope.Workspace client) {
        return in(
                client,
                () -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE).stream()
                        .map(row -> tools.get(row.toolId()))
                        .collect(Collectors.toMap(ToolRecord::id, ToolRecord::details)));
    }

    private static <T> T in(Scope scope, Callable<T> work) {
        return TwoClients.in(scope, work);
    }
}
