package io.pupitre.tools.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.tools.ContractRenewal;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.List;

/**
 * Contracts with the last day on which notice can be given. On a telephone a card for each. All cells are text of the
 * browser's own: no component per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class RenewalGrid extends Grid<ContractRenewal> {

    /** Below this width, in pixels, a card for each contract. */
    private static final int PHONE = 800;

    /** More than that and they are drawn piece by piece. */
    private static final int AT_ONCE = 60;

    private static final String CONTRACT = """
            <span class="pu-renewal"><a href="${item.tool}" router-ignore>${item.name}</a>
            <span class="pu-muted">${item.whose}</span></span>""";
    private static final String NOTICE = """
            <span class="pu-renewal"><span class="pu-renewal-day"><span>${item.noticeBy}</span>
            <span class="pu-status ${item.look}">${item.left}</span></span>
            <span class="pu-muted" ?hidden=${!item.unknown}>${item.unknown}</span></span>""";
    private static final String RENEWAL = """
            <span class="pu-renewal"><span>${item.renewsOn}</span>
            <span class="pu-muted">${item.auto}</span></span>""";
    private static final String CARD = """
            <div class="pu-renewal-card">%s%s<span class="pu-muted">${item.renewal} · ${item.auto} · ${item.cost}</span></div>""".formatted(CONTRACT, NOTICE);

    private final ToolPhrases words = new ToolPhrases(this);
    private final RenewalPhrases phrases = new RenewalPhrases(words);
    private final Column<ContractRenewal> card;
    private final List<Column<ContractRenewal>> wide;

    /** @param label what the contracts have in common, for screen readers */
    RenewalGrid(String label, List<ContractRenewal> contracts) {
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        addClassName("pu-renewals");
        Column<ContractRenewal> contract = headed("tools.renewals-contract", withContract(LitRenderer.of(CONTRACT)))
                .setFlexGrow(2);
        Column<ContractRenewal> notice = headed("tools.notice-by-column", withNotice(LitRenderer.of(NOTICE)));
        Column<ContractRenewal> renewal = headed("tools.field-renewal", withRenewal(LitRenderer.of(RENEWAL)));
        Column<ContractRenewal> cost = headed(
                        "tools.field-annual-cost",
                        LitRenderer.<ContractRenewal>of("${item.cost}").withProperty("cost", this::cost))
                .setTextAlign(ColumnTextAlign.END);
        card = headed("tools.renewals-contract", withRenewal(withNotice(withContract(LitRenderer.of(CARD)))));
        wide = List.of(contract, notice, renewal, cost);
        card.setVisible(false);
        setItems(contracts);
        setAllRowsVisible(contracts.size() <= AT_ONCE);
        WindowWidth.follow(this, this::fit);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private LitRenderer<ContractRenewal> withContract(LitRenderer<ContractRenewal> renderer) {
        return renderer.withProperty("name", ContractRenewal::name)
                .withProperty(
                        "tool", one -> "/" + ToolsNavigation.tool(one.client().slug(), one.tool()))
                .withProperty(
                        "whose",
                        one -> one.vendor().isEmpty()
                                ? one.client().name()
                                : one.client().name() + " · " + one.vendor());
    }

    private LitRenderer<ContractRenewal> withNotice(LitRenderer<ContractRenewal> renderer) {
        return renderer.withProperty("noticeBy", one -> words.figures().day(one.noticeBy()))
                .withProperty("look", one -> RenewalPhrases.badge(one.stage()).partName())
                .withProperty("left", phrases::left)
                .withProperty("unknown", phrases::unknownNotice);
    }

    private LitRenderer<ContractRenewal> withRenewal(LitRenderer<ContractRenewal> renderer) {
        return renderer.withProperty("renewsOn", one -> words.figures().day(one.renewsOn()))
                .withProperty(
                        "renewal",
                        one -> words.say("tools.renews-on", words.figures().day(one.renewsOn())))
                .withProperty("auto", one -> phrases.autoRenewal(one.autoRenewal()))
                .withProperty("cost", this::cost);
    }

    private String cost(ContractRenewal one) {
        return words.cost(one.cost());
    }

    private Column<ContractRenewal> headed(String key, LitRenderer<ContractRenewal> cells) {
        Column<ContractRenewal> column = addColumn(cells).setFlexGrow(1);
        Wording.bind(this, column::setHeader, key);
        return column;
    }
}
