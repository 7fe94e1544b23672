package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.List;

/**
 * Capabilities with what covers them today and what is to, layer after layer. On a telephone a card for each. All cells are
 * text of the browser's own: no component per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class GapGrid extends Grid<GapLine> {

    /** Below this width, in pixels, a card for each capability. */
    private static final int PHONE = 800;

    /** More than that and they are drawn piece by piece. */
    private static final int AT_ONCE = 40;

    private static final String CAPABILITY = """
            <span class="pu-gap-cell"><button class="pu-gap-open" @click=${open}>${item.name}</button><span class="pu-muted">${item.layer}</span></span>""";
    private static final String TODAY = """
            <span class="pu-gap-cell"><span>${item.tools}</span>
            ${item.remarks.map(remark => html`<span class="pu-muted">${remark}</span>`)}</span>""";
    private static final String VERDICT = """
            <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
             aria-hidden="true"></vaadin-icon>${item.verdict}</span>""";
    private static final String PLAN = """
            <span class="pu-gap-cell"><span>${item.plan}</span>
            <span class="pu-muted" ?hidden=${!item.note}>${item.note}</span></span>""";
    private static final String DATE = """
            <span class="pu-gap-cell"><span>${item.phase}</span><span ?hidden=${!item.date}>${item.date}
            <span class="pu-status bad" ?hidden=${!item.late}>${item.late}</span></span></span>""";
    private static final String CARD = """
            <div class="pu-gap-card"><button class="pu-gap-open" @click=${open}>${item.name}</button>%s%s
            <span ?hidden=${!item.planned}>${item.planned}</span>%s</div>""".formatted(VERDICT, TODAY, DATE);

    private final SerializableConsumer<GapLine> open;
    private final Column<GapLine> card;
    private final List<Column<GapLine>> wide;

    /** @param open is told which capability the person chose, by its name or elsewhere in its row */
    GapGrid(SerializableConsumer<GapLine> open) {
        this.open = open;
        addItemClickListener(click -> open.accept(click.getItem()));
        Wording.bind(this, this::setAriaLabel, "tools.gap");
        addClassName("pu-gaps");
        setSelectionMode(SelectionMode.NONE);
        Column<GapLine> capability = headed("tools.gap-capability", CAPABILITY, "220px");
        Column<GapLine> today = headed("tools.gap-now", TODAY, "220px").setFlexGrow(2);
        Column<GapLine> verdict = headed("tools.gap-verdict", VERDICT, "150px").setFlexGrow(0);
        Column<GapLine> plan = headed("tools.gap-plan", PLAN, "200px").setFlexGrow(2);
        Column<GapLine> date = headed("tools.gap-phase", DATE, "220px").setFlexGrow(0);
        card = headed("tools.gap-capability", CARD, "200px");
        card.setVisible(false);
        wide = List.of(capability, today, verdict, plan, date);
        WindowWidth.follow(this, this::fit);
    }

    void show(List<GapLine> lines) {
        setItems(lines);
        setAllRowsVisible(lines.size() <= AT_ONCE);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private Column<GapLine> headed(String key, String template, String width) {
        LitRenderer<GapLine> cells = LitRenderer.<GapLine>of(template)
                .withFunction("open", open)
                .withProperty("name", line -> words().capability(line.capability()))
                .withProperty(
                        "layer",
                        line -> words().layer(line.capability().category().layer()))
                .withProperty("tools", line -> words().tools(line))
                .withProperty("remarks", line -> words().remarks(line))
                .withProperty("look", line -> GapPhrases.badge(line.verdict()).partName())
                .withProperty("verdict", line -> words().verdict(line.verdict()))
                .withProperty("plan", line -> words().plan(line))
                .withProperty("planned", this::planned)
                .withProperty("note", line -> line.details().note())
                .withProperty("phase", GapGrid::phase)
                .withProperty("date", line -> line.phase() == null ? "" : words().day(line.targetDate()))
                .withProperty("late", line -> line.isOverdue() ? words().say("tools.gap-overdue") : "");
        Column<GapLine> column = addColumn(cells).setWidth(width).setFlexGrow(1).setResizable(true);
        Wording.bind(this, column::setHeader, key);
        return column;
    }

    private String planned(GapLine line) {
        return line.need() == null ? "" : words().say("tools.gap-planned", words().plan(line));
    }

    private static String phase(GapLine line) {
        PhaseRecord phase = line.phase();
        return phase == null ? "" : phase.details().name();
    }

    private GapWords words() {
        return GapPhrases.of(this);
    }
}
