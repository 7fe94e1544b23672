package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.Opportunity;
import io.pupitre.tools.SavingRecord;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.util.List;

/** Where money is spent for nothing, for the person to decide on: onto the list, or left as it is for a reason. */
@SuppressWarnings("serial") // Sessions are never stored.
final class OpportunityList extends Composite<Div> {

    private final SavingPhrases words = new SavingPhrases(new ToolPhrases(this));
    private final ListGrid<Opportunity> grid = new ListGrid<>("tools.saving-open");
    private final Paragraph none = new Paragraph();
    private List<SavingRecord> list = List.of();

    OpportunityList(SerializableConsumer<Opportunity> take, SerializableConsumer<Opportunity> dismiss) {
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.saving-open");
        Wording.bind(this, ignored -> grid.getDataProvider().refreshAll(), "tools.saving-open");
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.saving-nothing-open");
        grid.text("tools.saving-subject", one -> one.details().subject())
                .setAutoWidth(false)
                .setWidth("14rem")
                .setFlexGrow(2)
                .setTooltipGenerator(one -> one.details().subject());
        grid.figure("tools.saving-amount", words::money).setFlexGrow(0);
        grid.text("tools.saving-kind", one -> words.kind(one.details().kind())).setFlexGrow(0);
        grid.text("tools.saving-reason", this::reason)
                .setAutoWidth(false)
                .setWidth("20rem")
                .setFlexGrow(3)
                .setTooltipGenerator(this::reason);
        grid.actions(LitRenderer.<Opportunity>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.take} ${item.name}"
                          @click=${take}>${item.take}</vaadin-button>
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.leave} ${item.name}"
                          @click=${leave}>${item.leave}</vaadin-button>""")
                .withProperty("take", one -> getTranslation("tools.saving-take"))
                .withProperty("leave", one -> getTranslation("tools.saving-leave"))
                .withProperty("name", one -> one.details().subject())
                .withFunction("take", take)
                .withFunction("leave", dismiss));
        getContent().addClassName("pu-stack");
        getContent().add(title, none, grid);
    }

    /** @param decided the list of savings, whose amounts may overlap */
    void show(List<Opportunity> opportunities, List<SavingRecord> decided) {
        list = List.copyOf(decided);
        grid.setItems(opportunities);
        grid.setVisible(!opportunities.isEmpty());
        none.setVisible(opportunities.isEmpty());
    }

    /** With what is to be known before it goes onto the list. */
    private String reason(Opportunity one) {
        String remark = one.realisedIn(list)
                .map(saving -> getTranslation(
                        "tools.saving-realised-still", FigureFormat.of(this).day(saving.realisedOn())))
                .or(() -> one.overlappingIn(list)
                        .map(saving -> getTranslation(
                                "tools.saving-overlaps", saving.details().subject())))
                .orElse("");
        return remark.isEmpty() ? words.reason(one) : words.reason(one) + " – " + remark;
    }
}
