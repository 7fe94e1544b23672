package io.pupitre.scorecard.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.scorecard.DictionaryStanding;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.TargetFrom;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Sparkline;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A client's KPIs in their order, with what can be done with each. */
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiList extends Div {

    /** What can be done with a KPI. */
    interface Acts {

        void arrange(List<KpiId> order);

        void change(KpiInfo kpi);

        void history(KpiInfo kpi);

        void retire(KpiInfo kpi);

        /** Looks at the newer version of the dictionary. */
        void compare(KpiInfo kpi);
    }

    private final ListGrid<KpiInfo> grid = new ListGrid<>("scorecard.kpis");
    private final Currency currency;
    private List<KpiInfo> shown = List.of();
    private Map<KpiId, DictionaryStanding> standings = Map.of();
    private Map<KpiId, KpiLine> lines = Map.of();

    KpiList(Currency currency, Acts acts) {
        this.currency = currency;
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.text("scorecard.kpi-name", this::name);
        // Long ones are cut: what can be done with a KPI must stay in sight.
        grid.text("scorecard.kpi-formula", kpi -> kpi.draft().formula())
                .setAutoWidth(false)
                .setWidth("9rem")
                .setFlexGrow(1)
                .setTooltipGenerator(kpi -> kpi.draft().formula());
        grid.text("scorecard.kpi-target", this::target);
        Wording.bind(grid, grid.addColumn(latest()).setAutoWidth(true)::setHeader, "scorecard.kpi-latest");
        Wording.bind(grid, grid.addColumn(origin(acts)).setAutoWidth(true)::setHeader, "scorecard.kpi-origin");
        grid.actions(actions(acts));
        add(grid);
    }

    /** @param latest the scorecard of the last month with figures, of its whole; empty before the first */
    void show(List<KpiInfo> kpis, Map<KpiId, DictionaryStanding> fromDictionary, Optional<Scorecard> latest) {
        lines = latest.map(Scorecard::lines).orElse(List.of()).stream()
                .collect(toMap(line -> new KpiId(line.kpi()), Function.identity()));
        shown = kpis;
        standings = fromDictionary;
        grid.setItems(kpis);
    }

    /** Points one of them out. */
    void seek(String id) {
        grid.setPartNameGenerator(kpi -> kpi.id().value().toString().equals(id) ? "pu-sought" : null);
    }

    /** After a change of language. */
    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private String name(KpiInfo kpi) {
        return kpi.draft().name(FigureFormat.of(this).locale());
    }

    /** The last month's figure, and the way to it. */
    private LitRenderer<KpiInfo> latest() {
        return LitRenderer.<KpiInfo>of("""
                        <span class="pu-kpi-latest"><span>${item.figure}</span><svg class="pu-spark" viewBox="0 0 80 20"
                          aria-hidden="true"><path d="${item.trend}"></path></svg></span>""")
                .withProperty("figure", kpi -> line(kpi).map(this::figure).orElse(FigureFormat.UNKNOWN))
                .withProperty("trend", kpi -> line(kpi).map(KpiList::trend).orElse(""));
    }

    private Optional<KpiLine> line(KpiInfo kpi) {
        return Optional.ofNullable(lines.get(kpi.id()));
    }

    private String figure(KpiLine line) {
        return new FigureWords(line.unit(), currency)
                .write(FigureFormat.of(this), line.figure().asNumber().orElse(null));
    }

    private static String trend(KpiLine line) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        line.trend()
                .points()
                .forEach(point -> figures.add(point.figure().asNumber().orElse(null)));
        return Sparkline.path(figures);
    }

    /** Where it comes from; a newer version is never taken over by itself, but it is one click away. */
    private LitRenderer<KpiInfo> origin(Acts acts) {
        return LitRenderer.<KpiInfo>of("""
                        <span title="${item.adapted}" ?hidden=${item.told}>${item.origin}</span>
                        <vaadin-button class="pu-changes" theme="tertiary small" ?hidden=${item.current}
                          aria-label="${item.newer} ${item.name}" @click=${compare}>${item.newer}</vaadin-button>""")
                .withProperty("name", this::name)
                .withProperty(
                        "origin", kpi -> standing(kpi).map(this::origin).orElse(getTranslation("scorecard.origin-own")))
                .withProperty("adapted", kpi -> standing(kpi).map(this::adapted).orElse(""))
                // What is as the dictionary had it and behind needs one word only: the way on.
                .withProperty(
                        "told",
                        kpi -> standing(kpi)
                                .map(standing -> standing.isBehind()
                                        && standing.adapted().isEmpty())
                                .orElse(false))
                .withProperty(
                        "current",
                        kpi -> !standing(kpi).map(DictionaryStanding::isBehind).orElse(false))
                .withProperty(
                        "newer",
                        kpi -> standing(kpi)
                                .map(standing -> getTranslation("scorecard.origin-newer", standing.latest()))
                                .orElse(""))
                .withFunction("compare", acts::compare);
    }

    private Optional<DictionaryStanding> standing(KpiInfo kpi) {
        return Optional.ofNullable(standings.get(kpi.id()));
    }

    private String origin(DictionaryStanding standing) {
        return getTranslation(
                standing.adapted().isEmpty() ? "scorecard.dictionary-version" : "scorecard.origin-adapted",
                standing.version());
    }

    /** What the client has changed, for who points at it. */
    private String adapted(DictionaryStanding standing) {
        FieldWords words = new FieldWords(this);
        return standing.adapted().stream().map(words::name).collect(joining(", "));
    }

    private LitRenderer<KpiInfo> actions(Acts acts) {
        return LitRenderer.<KpiInfo>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.up} ${item.name}"
                          ?disabled=${item.first} @click=${earlier}>↑</vaadin-button>
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.down} ${item.name}"
                          ?disabled=${item.last} @click=${later}>↓</vaadin-button>
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.edit} ${item.name}"
                          @click=${change}>${item.edit}</vaadin-button>
                        <vaadin-button theme="tertiary small" aria-label="${item.history} ${item.name}"
                          @click=${past}>${item.history}</vaadin-button>
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.retire} ${item.name}"
                          @click=${remove}>${item.retire}</vaadin-button>""")
                .withProperty("name", this::name)
                .withProperty("up", kpi -> getTranslation("scorecard.kpi-up"))
                .withProperty("down", kpi -> getTranslation("scorecard.kpi-down"))
                .withProperty("edit", kpi -> getTranslation("scorecard.kpi-edit"))
                .withProperty("history", kpi -> getTranslation("scorecard.kpi-history"))
                .withProperty("retire", kpi -> getTranslation("scorecard.kpi-retire"))
                .withProperty("first", kpi -> shown.indexOf(kpi) == 0)
                .withProperty("last", kpi -> shown.indexOf(kpi) == shown.size() - 1)
                .withFunction("earlier", kpi -> acts.arrange(moved(kpi, -1)))
                .withFunction("later", kpi -> acts.arrange(moved(kpi, 1)))
                .withFunction("change", acts::change)
                .withFunction("past", acts::history)
                .withFunction("remove", acts::retire);
    }

    /** @param by -1 towards the beginning, 1 towards the end */
    private List<KpiId> moved(KpiInfo kpi, int by) {
        List<KpiId> order = new ArrayList<>(shown.stream().map(KpiInfo::id).toList());
        int place = order.indexOf(kpi.id());
        int other = place + by;
        if (place >= 0 && other >= 0 && other < order.size()) {
            Collections.swap(order, place, other);
        }
        return order;
    }

    private String target(KpiInfo kpi) {
        if (kpi.targets().isEmpty()) {
            return FigureFormat.UNKNOWN;
        }
        TargetFrom latest = kpi.targets().getLast();
        FigureFormat format = FigureFormat.of(this);
        return getTranslation(
                "scorecard.target-from",
                new FigureWords(kpi.draft().unit(), currency).target(format, latest.target()),
                format.shortMonth(latest.from()));
    }
}
