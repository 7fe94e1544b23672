package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a month: the page's head, from which the agency's people find what scorecards are made of, and what is
 * there when there is no month to show.
 *
 * @param address of the client's workspace
 * @param consults whether the person is one of the agency's people there
 */
record ScorecardFrame(String address, boolean consults) {

    /** @param actions on the month; for the agency's people only */
    PageHeader header(Button... actions) {
        if (!consults) {
            return new PageHeader("shell.section-scorecards");
        }
        List<Button> all = new ArrayList<>();
        all.add(button(
                Glyph.UPLOAD,
                "scorecard.figures",
                () -> UI.getCurrent().navigate(ScorecardsNavigation.figures(address))));
        all.add(button(Glyph.EDIT, "scorecard.kpis", this::toKpis));
        all.addAll(List.of(actions));
        return new PageHeader("shell.section-scorecards", all.toArray(Button[]::new));
    }

    /** Before the first figures; to a client's own people, before the first publication. */
    Div withoutMonths() {
        if (!consults) {
            return new Div(header(), new EmptyState(Glyph.SCORECARDS, "scorecard.no-publication"));
        }
        Button importing = primary(
                Glyph.UPLOAD,
                "scorecard.import",
                () -> UI.getCurrent().navigate(ScorecardsNavigation.fileImport(address)));
        return new Div(header(), new EmptyState(Glyph.SCORECARDS, "scorecard.no-figures", importing));
    }

    EmptyState withoutKpis() {
        return new EmptyState(
                Glyph.SCORECARDS, "scorecard.no-kpis", button(Glyph.ADD, "scorecard.kpis-add", this::toKpis));
    }

    /** Instead of figures that nobody published. */
    static Paragraph tampered() {
        Paragraph warning = new Paragraph();
        warning.addClassName("pu-problem");
        warning.getElement().setAttribute("role", "alert");
        Wording.bind(warning, warning::setText, "scorecard.tampered-explained");
        return warning;
    }

    /** What the page is there for next. */
    static Button primary(Glyph glyph, String key, Command action) {
        Button button = button(glyph, key, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(button);
        return button;
    }

    static Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }

    private void toKpis() {
        UI.getCurrent().navigate(ScorecardsNavigation.kpis(address));
    }
}
