package io.pupitre.templates.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.Limits;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateKind;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** A template's kind, name and summary. */
@SuppressWarnings("serial") // Sessions are never stored.
final class HeadDialog extends EditDialog {

    /** @param draft {@code null} for a new template */
    HeadDialog(String titleKey, @Nullable TemplateDraft draft, SerializableConsumer<TemplateDraft> save) {
        super(titleKey);
        Select<TemplateKind> kind = new Select<>();
        kind.setItems(TemplateKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        kind.setValue(draft == null ? TemplateKind.PROCESS : draft.kind());
        Wording.bind(kind, kind::setLabel, "templates.kind");
        BilingualFields name = BilingualFields.lines(
                "templates.name-", draft == null ? Bilingual.EMPTY : draft.name(), Limits.LINE, true);
        BilingualFields summary = BilingualFields.areas(
                "templates.summary-", draft == null ? Bilingual.EMPTY : draft.summary(), Limits.SUMMARY);
        TemplateContent content = draft == null ? TemplateContent.EMPTY : draft.content();
        fill(
                "templates.save",
                () -> {
                    boolean fits = BilingualFields.allValid(name, summary);
                    if (fits) {
                        save.accept(new TemplateDraft(kind.getValue(), name.text(), summary.text(), content));
                    }
                    return fits;
                },
                wide(kind),
                name.french(),
                name.english(),
                summary.french(),
                summary.english());
    }
}
