package io.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.OpenWorkspace;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.identity.People;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class ConsoleStartsIT {

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private People people;

    @Test
    void eachPersonMeetsExactlyTheWorkspacesTheyAreAMemberOf() {
        assertThat(workspacesOf(SamplePerson.CHLOE)).containsExactly("cime");
        assertThat(workspacesOf(SamplePerson.ZOE)).containsExactly("zephyr");
        assertThat(workspacesOf(SamplePerson.PLATFORM)).isEmpty();
        // Other tests give these two further clients of the same agency.
        assertThat(workspacesOf(SamplePerson.CARL))
                .contains("nordwind", "cime", "littoral")
                .doesNotContain("zephyr");
        assertThat(workspacesOf(SamplePerson.NORA)).contains("nordwind").doesNotContain("cime", "littoral", "zephyr");
    }

    private List<String> workspacesOf(SamplePerson person) {
        PersonId id = people.known(person.subject(), person.email(), person.fullName(), "fr");
        return directory.search(id, "", 100).stream()
                .map(OpenWorkspace::address)
                .toList();
    }
}
