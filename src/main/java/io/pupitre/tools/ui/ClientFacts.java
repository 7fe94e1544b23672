package io.pupitre.tools.ui;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** What these pages need to know of the client whose workspace the tab is in. */
@Component
public class ClientFacts {

    private final WorkspaceDirectory directory;
    private final Clock clock;

    ClientFacts(WorkspaceDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Of costs that don't say otherwise. */
    public Currency currency() {
        return Currency.getInstance(directory.current().currency());
    }

    /** Whether it can be changed. */
    boolean isActive() {
        return directory.current().status() == WorkspaceStatus.ACTIVE;
    }

    public String name() {
        return directory.current().name();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    public ZoneId zone() {
        return directory.current().zone();
    }
}
