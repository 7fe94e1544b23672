package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.DictionaryOffer;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.NotComputableException;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Chooses KPIs of the agency's dictionary for the client. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AdoptDialog extends Dialog {

    private final transient ClientDictionary dictionary;
    private final transient Consumer<List<KpiId>> taken;
    private final ListGrid<DictionaryOffer> grid = new ListGrid<>("scorecard.dictionary");
    private final Checkbox targets = new Checkbox();
    private final Select<YearMonth> from = new Select<>();
    private final Paragraph problem = new Paragraph();
    private final Button go = new Button();

    /**
     * @param months from which suggested targets may hold, the latest first; one at least
     * @param taken is told what was added
     */
    AdoptDialog(ClientDictionary dictionary, List<YearMonth> months, Consumer<List<KpiId>> taken) {
        this.dictionary = dictionary;
        this.taken = taken;
        addClassName("pu-edit-dialog");
        setWidth("960px");
        Wording.bind(this, this::setHeaderTitle, "scorecard.from-dictionary");
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button cancel = new Button("", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        go.addClickListener(click -> adopt());
        getFooter().add(cancel, go);
        List<DictionaryOffer> open = untaken();
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("scorecard.nothing-offered")));
            go.setVisible(false);
            return;
        }
        columns();
        grid.setItems(open);
        count();
        from.setItems(months);
        from.setValue(months.getLast());
        from.setEnabled(false);
        Wording.bind(from, from::setAriaLabel, "scorecard.kpi-from");
        from.setItemLabelGenerator(FigureFormat.of(this)::month);
        Wording.bind(targets, targets::setLabel, "scorecard.with-targets");
        targets.addValueChangeListener(change -> from.setEnabled(change.getValue()));
        Div choice = new Div(targets, from);
        choice.addClassName("pu-answer");
        add(new Paragraph(getTranslation("scorecard.from-dictionary-lead")), grid, choice, problem);
    }

    private List<DictionaryOffer> untaken() {
        return dictionary.offers().stream()
                .filter(offer -> !offer.taken())
                .sorted(Comparator.comparing((DictionaryOffer offer) ->
                                offer.definition().draft().profile().family())
                        .thenComparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.text("scorecard.kpi-name", this::name);
        grid.text(
                "scorecard.kpi-family",
                offer -> getTranslation(FigureWords.key(
                        "family", offer.definition().draft().profile().family())));
        grid.text("scorecard.kpi-formula", offer -> offer.definition().draft().formula());
        grid.text("scorecard.source-of-definition", offer -> offer.definition().source());
        grid.addSelectionListener(change -> count());
    }

    private void count() {
        int chosen = grid.getSelectedItems().size();
        go.setEnabled(chosen > 0);
        go.setText(getTranslation("scorecard.from-dictionary-go", chosen));
    }

    private void adopt() {
        Locale language = FigureFormat.of(this).locale();
        List<DefinitionId> wanted = untaken().stream()
                .filter(offer -> grid.getSelectedItems().stream()
                        .anyMatch(chosen -> chosen.id().equals(offer.id())))
                .map(DictionaryOffer::id)
                .toList();
        try {
            List<KpiId> added = dictionary.adopt(wanted, language, targets.getValue() ? from.getValue() : null);
            close();
            taken.accept(added);
        } catch (NotComputableException e) {
            refuse(getTranslation(
                    "scorecard.not-computable",
                    e.key(),
                    getTranslation(e.problem().kind().key(), e.problem().excerpt())));
        } catch (NotFoundException e) {
            refuse(getTranslation("scorecard.offer-gone"));
        } catch (IllegalArgumentException e) {
            refuse(getTranslation("scorecard.kpi-direction-targets"));
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private String name(DictionaryOffer offer) {
        return offer.definition().draft().name(FigureFormat.of(this).locale());
    }
}
