package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.HomeRates;
import io.pupitre.tools.Money;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.SavingStatus;
import io.pupitre.tools.SavingTotals;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The savings that were found, with what they come to. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SavingList extends Composite<Div> {

    private static final List<SavingStatus> COUNTED =
            List.of(SavingStatus.FOUND, SavingStatus.AGREED, SavingStatus.REALISED);

    private final ToolPhrases toolWords = new ToolPhrases(this);
    private final SavingPhrases words = new SavingPhrases(toolWords);
    private final RatePhrases rateWords = new RatePhrases(toolWords);
    private final ListGrid<SavingRecord> grid = new ListGrid<>("tools.savings");
    private final DescriptionList totals = new DescriptionList();
    private final Paragraph none = new Paragraph();
    private List<SavingRecord> savings = List.of();
    private HomeRates rates;
    private String workspace = "";

    /** @param home the client's currency */
    SavingList(Currency home, SerializableConsumer<SavingRecord> step) {
        rates = new HomeRates(home, Map.of());
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.saving-list");
        totals.addClassName("pu-stack-figures");
        Wording.bind(
                this,
                ignored -> {
                    grid.getDataProvider().refreshAll();
                    tell();
                },
                "tools.saving-list");
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.saving-nothing");
        grid.text("tools.saving-subject", one -> one.details().subject())
                .setAutoWidth(false)
                .setWidth("14rem")
                .setFlexGrow(2)
                .setTooltipGenerator(one -> one.details().subject());
        grid.figure("tools.saving-amount", words::money).setFlexGrow(0);
        grid.text("tools.saving-kind", one -> words.kind(one.details().kind())).setFlexGrow(0);
        grid.text("tools.saving-note", one -> one.details().note())
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(2)
                .setTooltipGenerator(one -> one.details().note());
        grid.addColumn(LitRenderer.<SavingRecord>of("""
                        <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                         aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                        .withProperty(
                                "look", one -> SavingPhrases.badge(one.status()).partName())
                        .withProperty("word", one -> words.status(one.status())))
                .setKey("status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        Wording.bind(this, grid.getColumnByKey("status")::setHeader, "tools.field-status");
        grid.text("tools.saving-since", words::since).setFlexGrow(0);
        grid.actions(LitRenderer.<SavingRecord>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.step} ${item.name}"
                          @click=${step}>${item.step}</vaadin-button>""")
                .withProperty("step", one -> getTranslation("tools.saving-step"))
                .withProperty("name", one -> one.details().subject())
                .withFunction("step", step));
        getContent().addClassName("pu-stack");
        getContent().add(title, totals, none, grid);
    }

    /** @param client what stands for it in addresses */
    void show(List<SavingRecord> present, HomeRates stated, String client) {
        savings = present;
        rates = stated;
        workspace = client;
        grid.setItems(present);
        grid.setVisible(!present.isEmpty());
        none.setVisible(present.isEmpty());
        tell();
    }

    private void tell() {
        totals.getElement().removeAllChildren();
        totals.setVisible(!savings.isEmpty());
        SavingTotals sums = SavingTotals.of(savings);
        for (SavingStatus status : COUNTED) {
            List<Money> monies = sums.monies(status);
            Div fact = RatePhrases.fact(
                    words.status(status), new DescriptionList.Description(words.totals(sums.of(status))));
            if (!rates.foreign(monies).isEmpty()) {
                fact.add(rateWords.sum(rates, monies, workspace));
            }
            totals.getElement().appendChild(fact.getElement());
        }
    }
}
