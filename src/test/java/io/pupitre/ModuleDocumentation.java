package io.pupitre;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Writes the pictures of the modules; run by {@code make docs}, not with the tests. */
class ModuleDocumentation {

    @Test
    void write() {
        new Documenter(
                        ApplicationModules.of(Pupitre.class),
                        Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
    }
}
