package io.pupitre.tools.ui;

import io.pupitre.agency.WorkspaceDirectory;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** What these pages need to know of the client whose workspace the tab is in. */
@Component
class ClientFacts {

    private final WorkspaceDirectory directory;

    ClientFacts(WorkspaceDirectory directory) {
        this.directory = directory;
    }

    /** Of costs that don't say otherwise. */
    Currency currency() {
        return Currency.getInstance(directory.current().currency());
    }

    String name() {
        return directory.current().name();
    }

    ZoneId zone() {
        return directory.current().zone();
    }
}
