package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.TableKind;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            for (TableKind kind : TableKind.values()) {
                ImportPreview back = preview(here, exported(here, kind, language));
                assertThat(back.troubles()).as("%s %s %s", seed, kind, language).isEmpty();
                assertThat(back.alterations())
                        .as("%s %s %s", seed, kind, language)
                        .isEmpty();
                assertThat(back.unaltered()).hasSize(TOOLS);
                assertThat(back.absent()).isEmpty();
            }
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
        Set<String> named = new HashSet<>();
        for (int at = 0; at < TOOLS; at++) {
            ToolDetails plain = random.tool(at);
            ToolRecord mine = random.chance(70) ? lived(here, random, plain) : null;
            if (mine != null) {
                expected.put(plain.product(), mine.details());
            }
            ToolDetails theirs = random.other(plain, mine == null ? List.of(ToolStatus.values()) : mine.reach());
            if (random.chance(60)) {
                in(there, () -> tools.add(theirs));
                expected.merge(plain.product(), theirs, ImportLawsIT::told);
                named.add(plain.product());
            }
        }
        Map<ToolId, ToolRecord> before = stack(here);

        ImportPreview preview = preview(here, exported(there, random.one(List.of(TableKind.values())), Locale.FRENCH));
        assertThat(preview.troubles()).as("seed %s", seed).isEmpty();
        assertThat(preview.absent())
                .as("seed %s", seed)
                .extracting(ImportLine.Absent::tool)
                .extracting(ToolRecord::id)
                .containsExactlyInAnyOrderElementsOf(before.values().stream()
                        .filter(tool -> tool.details().status() != ToolStatus.RETIRED)
                        .filter(tool -> !named.contains(tool.details().product()))
                        .map(ToolRecord::id)
                        .toList());
        ImportSummary done = in(here, () -> imports.apply(preview));

        assertThat(stack(here).values())
                .as("seed %s", seed)
                .extracting(ToolRecord::details)
                .containsExactlyInAnyOrderElementsOf(expected.values());
        for (ImportLine.Alteration line : preview.alterations()) {
            if (random.chance(60)) {
                goAndComeBack(here, random, line.base().id());
            }
        }
        in(here, () -> {
            imports.undo(done.id(), false);
            return true;
        });
        assertThat(stack(here)).as("seed %s", seed).isEqualTo(before);
    }

    /** A tool with a past: it went some steps of its life. */
    private ToolRecord lived(Scope.Workspace client, RandomTools random, ToolDetails details) {
        ToolRecord tool = in(client, () -> tools.add(details));
        while (random.chance(70)) {
            tool = moved(client, tool, random.one(tool.next()));
        }
        return tool;
    }

    /** A step and the same back: the tool is described as before, though it may no longer be known where it was retired from. */
    private void goAndComeBack(Scope.Workspace client, RandomTools random, ToolId id) {
        ToolRecord tool = in(client, () -> tools.get(id));
        ToolRecord gone = moved(client, tool, random.one(tool.next()));
        moved(client, gone, tool.details().status());
    }

    private ToolRecord moved(Scope.Workspace client, ToolRecord tool, ToolStatus to) {
        return in(client, () -> {
            tools.move(tool, to);
            return tools.get(tool.id());
        });
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

    private byte[] exported(Scope.Workspace client, TableKind kind, Locale language) {
        return in(client, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, kind, ToolFilter.ALL, ToolSort.DEFAULT, language);
            return out.toByteArray();
        });
    }

    /** All that is known of the tools, whatever versions that took. */
    private Map<ToolId, ToolRecord> stack(Scope.Workspace client) {
        return in(
                client,
                () -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE).stream()
                        .map(row -> tools.get(row.toolId()))
                        .map(tool -> new ToolRecord(tool.id(), 0, tool.details(), tool.retiredFrom()))
                        .collect(Collectors.toMap(ToolRecord::id, Function.identity())));
    }

    private static <T> T in(Scope scope, Callable<T> work) {
        return TwoClients.in(scope, work);
    }
}
