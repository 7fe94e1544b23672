package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.pupitre.ui.Wording;

/** The choice of a colour to be told by. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AccentField extends RadioButtonGroup<Accent> {

    AccentField(String labelKey) {
        addThemeName("horizontal");
        setItems(Accent.values());
        setValue(Accent.BLUE);
        Wording.bind(this, this::setLabel, labelKey);
        Wording.bind(
                this,
                ignored -> setRenderer(new ComponentRenderer<>(one -> {
                    Span disc = new Span();
                    disc.addClassName("pu-swatch");
                    disc.getStyle().setBackgroundColor(one.css());
                    return new Span(disc, new Span(getTranslation(one.key())));
                })),
                labelKey);
    }
}
