package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Sparkline;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks, a row each. On a telephone a card each. All cells are text of the browser's own: no component per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class QualityGrid extends Grid<CheckLine> {

    /** Below this width, in pixels, a card for each check. */
    private static final int PHONE = 900;

    /** More than that and they are drawn piece by piece. */
    private static final int AT_ONCE = 60;

    private static final String CHECK = """
            <span class="pu-renewal"><a href="${item.tool}">${item.name}</a>
            <span>${item.check}</span>
            <span class="pu-muted" ?hidden=${!item.owner}>${item.owner}</span></span>""";

    private static final String STATE = """
            <span class="pu-review-cell"><span class="pu-status ${item.look}"><vaadin-icon src="icons.svg"
              symbol="${item.look}" aria-hidden="true"></vaadin-icon>${item.state}</span>
            <span class="pu-status ${item.look2}" ?hidden=${!item.state2}><vaadin-icon src="icons.svg"
              symbol="${item.look2}" aria-hidden="true"></vaadin-icon>${item.state2}</span>
            <span class="pu-muted" ?hidden=${!item.due}>${item.due}</span></span>""";

    private static final String VALUE = """
            <span class="pu-review-cell"><strong>${item.value}</strong> <span>${item.threshold}</span>
            <span class="pu-muted" ?hidden=${!item.madeOf}>${item.madeOf}</span></span>""";

    private static final String TREND = """
            <span class="pu-review-cell"><svg class="pu-spark" viewBox="0 0 80 20" aria-hidden="true"
              ?hidden=${!item.trend}><path d="${item.trend}"></path></svg><span>${item.movement}</span></span>""";

    private static final String MEASURE = """
            <a class="pu-changes" href="${item.measure}" ?hidden=${!item.measure}
              aria-label="${item.measureOf}">${item.again}</a>""";

    private final QualityPhrases words = new QualityPhrases(this);
    private final List<Column<CheckLine>> wide = new ArrayList<>();
    private final Column<CheckLine> card;
    private String workspace = "";

    QualityGrid() {
        setSelectionMode(SelectionMode.NONE);
        addClassNames("pu-renewals", "pu-review-grid");
        Wording.bind(this, this::setAriaLabel, "tools.quality");
        wide.add(headed("tools.quality-check", CHECK).setFlexGrow(2));
        wide.add(headed("tools.quality-state", STATE));
        wide.add(headed("tools.quality-latest", VALUE));
        wide.add(headed("tools.quality-trend", TREND));
        wide.add(headed("ui.actions", MEASURE).setFlexGrow(0).setWidth("8rem"));
        card = headed(
                "tools.quality",
                "<div class=\"pu-renewal-card\">" + CHECK + STATE + VALUE + TREND + MEASURE + "</div>");
        card.setVisible(false);
        WindowWidth.follow(this, this::fit);
    }

    /** @param address what stands for the client in addresses */
    void show(List<CheckLine> lines, String address) {
        workspace = address;
        setItems(lines);
        setAllRowsVisible(lines.size() <= AT_ONCE);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private Column<CheckLine> headed(String key, String template) {
        Column<CheckLine> column = addColumn(filled(LitRenderer.of(template))).setFlexGrow(1);
        Wording.bind(this, column::setHeader, key);
        return column;
    }

    private LitRenderer<CheckLine> filled(LitRenderer<CheckLine> cells) {
        return cells.withProperty(
                        "tool",
                        line -> "/"
                                + ToolsNavigation.tool(workspace, line.check().tool()))
                .withProperty("name", CheckLine::tool)
                .withProperty("check", line -> words.name(details(line)))
                .withProperty("owner", line -> details(line).owner())
                .withProperty("look", line -> look(states(line).getFirst()))
                .withProperty("state", line -> words.state(states(line).getFirst()))
                .withProperty("look2", second(QualityGrid::look))
                .withProperty("state2", second(words::state))
                .withProperty("due", words::due)
                .withProperty("value", line -> line.newest().map(words::value).orElse(FigureFormat.UNKNOWN))
                .withProperty("threshold", this::threshold)
                .withProperty(
                        "madeOf",
                        line -> line.newest()
                                .filter(one -> one.details().kind().counts())
                                .map(one -> words.madeOf(one.details(), ZoneOffset.UTC))
                                .orElse(""))
                .withProperty("trend", QualityGrid::path)
                .withProperty("movement", line -> line.newest().isEmpty() ? "" : words.movement(line.movement(0)))
                .withProperty("measure", this::measure)
                .withProperty(
                        "measureOf",
                        line -> words.say("tools.quality-measure-of", words.name(details(line)), line.tool()))
                .withProperty("again", line -> words.say("tools.quality-measure"));
    }

    /** The one that what is shown was judged by. */
    private String threshold(CheckLine line) {
        return words.threshold(
                details(line).kind(),
                line.newest()
                        .map(MeasurementRecord::threshold)
                        .orElse(details(line).threshold()));
    }

    private String measure(CheckLine line) {
        return details(line).active()
                ? "/"
                        + QualityNavigation.measure(
                                workspace, line.check().tool(), line.check().id())
                : "";
    }

    /** A single point is no line. */
    private static String path(CheckLine line) {
        if (line.trend().size() < 2) {
            return "";
        }
        List<@Nullable BigDecimal> values = new ArrayList<>();
        line.trend().reversed().forEach(one -> values.add(one.details().figure().orElse(null)));
        return Sparkline.path(values);
    }

    private static ValueProvider<CheckLine, String> second(ValueProvider<QualityState, String> say) {
        return line -> states(line).size() < 2 ? "" : say.apply(states(line).get(1));
    }

    private static List<QualityState> states(CheckLine line) {
        return List.copyOf(line.states());
    }

    private static String look(QualityState state) {
        return QualityPhrases.badge(state).partName();
    }

    private static CheckDetails details(CheckLine line) {
        return line.check().details();
    }
}
