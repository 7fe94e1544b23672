package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateOffer;
import io.pupitre.ui.Wording;
import java.util.Comparator;
import java.util.List;

/** Chooses a template of the library for the client, and shows what it says before it is taken over. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ApplyDialog extends Dialog {

    ApplyDialog(
            List<TemplateOffer> offers,
            SerializableFunction<TemplateId, TemplateContent> preview,
            SerializableConsumer<TemplateId> apply) {
        addClassName("pu-edit-dialog");
        setWidth("720px");
        Wording.bind(this, this::setHeaderTitle, "templates.apply");
        Labels labels = Labels.of(this);
        List<TemplateOffer> open = offers.stream()
                .filter(offer -> !offer.applied())
                .sorted(Comparator.comparing((TemplateOffer offer) -> offer.kind())
                        .thenComparing(offer -> labels.text(offer.name()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        Select<TemplateOffer> choice = new Select<>();
        choice.setWidthFull();
        Wording.bind(choice, choice::setLabel, "templates.template");
        choice.setItems(open);
        choice.setItemLabelGenerator(offer -> getTranslation(
                "templates.offer",
                getTranslation(Labels.key(offer.kind())),
                labels.text(offer.name()),
                offer.number()));
        Div shown = new Div();
        Button go = new Button("", click -> {
            close();
            apply.accept(choice.getValue().id());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        Wording.bind(go, go::setText, "templates.apply-go");
        choice.addValueChangeListener(change -> {
            shown.removeAll();
            go.setEnabled(change.getValue() != null);
            if (change.getValue() != null) {
                shown.add(
                        new Paragraph(labels.text(change.getValue().summary())),
                        new ContentPanel(preview.apply(change.getValue().id())));
            }
        });
        Button cancel = new Button("", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        getFooter().add(cancel, go);
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("templates.nothing-offered")));
        } else {
            add(choice, shown);
        }
    }
}
