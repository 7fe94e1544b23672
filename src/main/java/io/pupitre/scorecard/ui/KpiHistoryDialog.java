package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiField;
import io.pupitre.scorecard.RevisionLine;
import io.pupitre.ui.BrowserZone;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was meant by a KPI at any time: who changed what, and when. */
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiHistoryDialog extends Dialog {

    private static final List<KpiField> TOLD_AT_FIRST =
            List.of(KpiField.NAME, KpiField.FORMULA, KpiField.UNIT, KpiField.DIRECTION);

    /** @param revisions the latest first; one at least */
    KpiHistoryDialog(List<RevisionLine> revisions) {
        addClassName("pu-edit-dialog");
        setWidth("720px");
        String name = revisions.getFirst().draft().name(FigureFormat.of(this).locale());
        setHeaderTitle(getTranslation("scorecard.kpi-history-of", name));
        Div list = new Div();
        list.addClassName("pu-versions");
        for (int place = 0; place < revisions.size(); place++) {
            list.add(entry(
                    revisions.get(place),
                    place + 1 < revisions.size() ? revisions.get(place + 1).draft() : null));
        }
        add(list);
        Button close = new Button("", click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(close, close::setText, "ui.close");
        getFooter().add(close);
    }

    private Div entry(RevisionLine revision, @Nullable KpiDraft before) {
        FieldWords words = new FieldWords(this);
        Div entry = new Div(title(revision), facts(revision));
        if (before == null) {
            TOLD_AT_FIRST.forEach(field -> entry.add(new Paragraph(
                    getTranslation("scorecard.field-is", words.name(field), words.value(field, revision.draft())))));
            return entry;
        }
        List<KpiField> changed = KpiField.differing(before, revision.draft());
        Div scroll = new Div(
                changed.isEmpty()
                        ? new Paragraph(getTranslation("scorecard.kpi-same-words"))
                        : words.differences(changed, before, revision.draft()));
        scroll.addClassName("pu-scroll");
        // What is out of sight on a phone is reached by the keyboard too.
        scroll.getElement().setAttribute("tabindex", "0");
        entry.add(scroll);
        return entry;
    }

    private Span title(RevisionLine revision) {
        Span title = new Span(getTranslation("scorecard.kpi-revision", revision.number()));
        title.addClassName("pu-strong");
        return title;
    }

    private Span facts(RevisionLine revision) {
        Integer version = revision.definitionVersion();
        Span facts = new Span(String.join(
                " · ",
                Stream.of(
                                FigureFormat.of(this).moment(revision.at(), BrowserZone.of(this)),
                                revision.by().isEmpty() ? getTranslation("scorecard.kpi-nobody") : revision.by(),
                                version == null ? "" : getTranslation("scorecard.dictionary-version", version))
                        .filter(fact -> !fact.isEmpty())
                        .toList()));
        facts.addClassName("pu-muted");
        return facts;
    }
}
