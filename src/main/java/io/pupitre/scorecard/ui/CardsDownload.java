package io.pupitre.scorecard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.ScopedDownload;
import io.pupitre.ui.FigureFormat;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser draws of a month's KPIs, as JSON: a {@link CardSheet}, or, of the KPI that the parameter {@value #KPI}
 * names, its {@link CardOrigin}.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class CardsDownload extends ScopedDownload {

    static final String KPI = "kpi";

    private static final JsonMapper JSON = new JsonMapper();

    private final I18NProvider phrases;
    private final CardSource source;
    private final @Nullable CardActs acts;

    /** @param acts null where nobody may change anything */
    CardsDownload(Access access, I18NProvider phrases, CardSource source, @Nullable CardActs acts) {
        super(access);
        this.phrases = phrases;
        this.source = source;
        this.acts = acts;
    }

    /** Tells apart what this gives: another month, another slice, or the same with other things to do. */
    String key() {
        return source.key() + (acts == null ? "" : " open");
    }

    @Nullable
    CardActs acts() {
        return acts;
    }

    @Override
    protected void send(DownloadEvent event, Locale language) throws IOException {
        String kpi = event.getRequest().getParameter(KPI);
        byte[] answer = JSON.writeValueAsBytes(kpi == null ? sheet(language) : origin(kpi, language));
        event.setContentType("application/json");
        event.setContentLength(answer.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(answer);
    }

    CardSheet sheet(Locale language) {
        return writing(source.month(), language).sheet();
    }

    CardOrigin origin(String kpi, Locale language) {
        CardSource.Month month = source.month();
        KpiLine line = month.line(kpi).orElseThrow(NotFoundException::new);
        return writing(month, language).origin(source.traced(line));
    }

    private CardWriting writing(CardSource.Month month, Locale language) {
        return new CardWriting(month, new FigureFormat(language), Phrases.of(phrases, language), acts);
    }
}
