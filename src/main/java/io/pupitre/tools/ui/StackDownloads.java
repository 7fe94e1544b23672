package io.pupitre.tools.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.tenancy.Access;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.Integrations;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the picture's download for each page that shows it. */
@Component
class StackDownloads {

    private final Access access;
    private final Integrations integrations;
    private final ClientFacts client;
    private final I18NProvider phrases;
    private final Clock clock;

    StackDownloads(Access access, Integrations integrations, ClientFacts client, I18NProvider phrases, Clock clock) {
        this.access = access;
        this.integrations = integrations;
        this.client = client;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** @param shown what the page shows when the browser asks */
    StackDownload of(Supplier<IntegrationFilter> shown) {
        return new StackDownload(access, integrations, client, phrases, clock, shown);
    }
}
