package io.pupitre.tools.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.Integrations;
import io.pupitre.ui.FigureFormat;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What the browser draws of the map, as JSON: a {@link StackSheet}. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StackDownload extends ScopedDownload {

    private static final JsonMapper JSON = new JsonMapper();

    private final Integrations integrations;
    private final ClientFacts client;
    private final I18NProvider phrases;
    private final Clock clock;
    private final Supplier<IntegrationFilter> shown;

    /** @param shown what the page shows when the browser asks */
    StackDownload(
            Access access,
            Integrations integrations,
            ClientFacts client,
            I18NProvider phrases,
            Clock clock,
            Supplier<IntegrationFilter> shown) {
        super(access);
        this.integrations = integrations;
        this.client = client;
        this.phrases = phrases;
        this.clock = clock;
        this.shown = shown;
    }

    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        byte[] answer = JSON.writeValueAsBytes(sheet(language));
        event.setContentType("application/json");
        event.setContentLength(answer.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(answer);
    }

    StackSheet sheet(Locale language) {
        IntegrationPhrases words =
                new IntegrationPhrases((key, arguments) -> phrases.getTranslation(key, language, arguments));
        LocalDate today = LocalDate.now(clock.withZone(client.zone()));
        String name = client.name();
        return new StackWriting(words, integrations.map(), shown.get())
                .sheet(
                        name,
                        new FigureFormat(language).day(today),
                        words.say("tools.picture-file") + "-" + name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + today);
    }
}
