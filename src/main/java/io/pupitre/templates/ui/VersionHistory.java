package io.pupitre.templates.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.VersionLine;
import io.pupitre.ui.BrowserZone;
import io.pupitre.ui.FigureFormat;
import java.util.List;

/** The published versions, each with its notes and, when opened, what it changed against the one before. */
@SuppressWarnings("serial") // Sessions are never stored.
final class VersionHistory extends Div {

    /**
     * @param versions the latest first
     * @param draftOpen whether there is unpublished work to be compared too
     * @param content what a version says, asked for when its differences are looked at
     * @param draft what isn't published yet
     */
    VersionHistory(
            List<VersionLine> versions,
            boolean draftOpen,
            SerializableFunction<Integer, TemplateContent> content,
            TemplateContent draft) {
        addClassName("pu-versions");
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("templates.no-version")));
            return;
        }
        if (draftOpen) {
            add(lazily(
                    getTranslation("templates.draft-changes"),
                    () -> new DiffTable(
                            content.apply(versions.getFirst().number()),
                            draft,
                            "templates.before",
                            "templates.after")));
        }
        for (VersionLine version : versions) {
            Span facts = new Span(getTranslation(
                    "templates.published-by",
                    FigureFormat.of(this).moment(version.publishedAt(), BrowserZone.of(this)),
                    version.publishedBy()));
            facts.addClassName("pu-muted");
            Span title = new Span(getTranslation("templates.version-number", version.number()));
            title.addClassName("pu-strong");
            Div entry = new Div(title, facts, new Paragraph(version.releaseNotes()));
            if (version.number() > 1) {
                entry.add(lazily(
                        getTranslation("templates.changes-since", version.number() - 1),
                        () -> new DiffTable(
                                content.apply(version.number() - 1),
                                content.apply(version.number()),
                                "templates.before",
                                "templates.after")));
            }
            add(entry);
        }
    }

    private static Details lazily(String summary, SerializableSupplier<DiffTable> table) {
        Details details = new Details(summary);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(table.get());
            }
        });
        return details;
    }
}
