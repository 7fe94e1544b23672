package io.pupitre;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Writes the pictures of the modules; run by {@code make docs}, not with the tests. */
@SuppressWarnings("NullAway.Init")
class ModuleDocumentation {

    private static final Path PICTURES = Path.of("docs", "modules");

    /** Every module may use them: in the picture of all modules their arrows would hide the others. */
    private static final Set<String> SHARED = Set.of("tenancy", "ui");

    @TempDir
    private Path drafts;

    @Test
    void write() throws IOException {
        new Documenter(
                        ApplicationModules.of(Pupitre.class),
                        Documenter.Options.defaults().withOutputFolder(drafts.toString()))
                .writeModulesAsPlantUml(uml().withExclusions(
                                module -> SHARED.contains(module.getIdentifier().toString())))
                .writeIndividualModulesAsPlantUml(uml());
        Files.createDirectories(PICTURES);
        try (Stream<Path> files = Files.list(drafts)) {
            for (Path draft : files.toList()) {
                draw(draft);
            }
        }
    }

    private static Documenter.DiagramOptions uml() {
        return Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML);
    }

    private static void draw(Path draft) throws IOException {
        // PlantUML's own layout engine, so that nobody has to install Graphviz.
        String source = Files.readString(draft).replaceFirst("@startuml\\R", "@startuml\n!pragma layout smetana\n");
        String name = draft.getFileName().toString().replace(".puml", ".svg");
        try (OutputStream picture = Files.newOutputStream(PICTURES.resolve(name))) {
            new SourceStringReader(source).outputImage(picture, new FileFormatOption(FileFormat.SVG));
        }
    }
}
