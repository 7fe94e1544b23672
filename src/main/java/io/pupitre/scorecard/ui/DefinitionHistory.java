package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.scorecard.DefinitionRecord;
import io.pupitre.scorecard.DefinitionVersion;
import io.pupitre.ui.BrowserZone;
import io.pupitre.ui.FigureFormat;
import java.util.List;

/** The published versions of a definition, each with its note and what it changed against the one before. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DefinitionHistory extends Div {

    /** @param versions the latest first */
    DefinitionHistory(DefinitionRecord kpi, List<DefinitionVersion> versions) {
        addClassName("pu-versions");
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("scorecard.definition-unpublished")));
            return;
        }
        DefinitionWords words = new DefinitionWords(this);
        if (kpi.draftOpen()) {
            add(new Div(
                    new H3(getTranslation("scorecard.definition-draft")),
                    scrolling(new Div(words.differences(versions.getFirst().definition(), kpi.definition())))));
        }
        for (int place = 0; place < versions.size(); place++) {
            DefinitionVersion version = versions.get(place);
            Div entry = new Div(
                    new H3(getTranslation("scorecard.definition-version", version.number())),
                    facts(version),
                    new Paragraph(version.note()));
            if (place + 1 < versions.size()) {
                entry.add(scrolling(
                        new Div(words.differences(versions.get(place + 1).definition(), version.definition()))));
            }
            add(entry);
        }
    }

    private Span facts(DefinitionVersion version) {
        String at = FigureFormat.of(this).moment(version.at(), BrowserZone.of(this));
        Span facts = new Span(version.by().isEmpty() ? at : at + " · " + version.by());
        facts.addClassName("pu-muted");
        return facts;
    }

    private static Div scrolling(Div table) {
        table.addClassName("pu-scroll");
        return table;
    }
}
