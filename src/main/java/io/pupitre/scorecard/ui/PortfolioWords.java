package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.scorecard.DueMonth;
import io.pupitre.scorecard.Headline;
import io.pupitre.scorecard.LatestStanding;
import io.pupitre.scorecard.Status;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Sparkline;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a client reads in the portfolio: shape, word and colour at once. */
final class PortfolioWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many KPIs as are looked at together; the client's month has the rest. */
    static final int HEADLINES = 7;

    private static final String CLIENT = """
            <span class="pu-portfolio-client"><a href="${item.latest}" router-ignore>${item.name}</a>
            <span class="pu-muted">${item.mark}</span></span>""";
    private static final String STANDING = """
            <span class="pu-portfolio-standing"><span class="pu-status ${item.look}"><vaadin-icon src="icons.svg"
            symbol="${item.look}" aria-hidden="true"></vaadin-icon>${item.verdict}</span>
            <a href="${item.month}" router-ignore ?hidden=${item.none}>${item.monthName}</a>
            <span class="pu-muted">${item.counts}</span></span>""";
    private static final String DUE = """
            <span class="pu-portfolio-due"><a href="${item.dueAt}" router-ignore><span
            class="pu-status ${item.dueLook}">${item.due}</span></a>
            <span class="pu-muted">${item.dueMonth}</span></span>""";

    private final Component page;

    PortfolioWords(Component page) {
        this.page = page;
    }

    LitRenderer<ClientStanding> client() {
        return withClient(LitRenderer.of(CLIENT));
    }

    LitRenderer<ClientStanding> standing() {
        return withStanding(LitRenderer.of(STANDING));
    }

    LitRenderer<ClientStanding> due() {
        return withDue(LitRenderer.of(DUE));
    }

    LitRenderer<ClientStanding> kpis() {
        return withHeadlines(LitRenderer.of(headlines()));
    }

    /** All of it, one below the other. */
    LitRenderer<ClientStanding> card() {
        return withHeadlines(withDue(withStanding(withClient(LitRenderer.of(
                "<div class=\"pu-portfolio-card\">" + CLIENT + STANDING + DUE + headlines() + "</div>")))));
    }

    private static String headlines() {
        StringBuilder template = new StringBuilder("<div class=\"pu-headlines\">");
        for (int place = 0; place < HEADLINES; place++) {
            template.append("""
                    <span class="pu-headline" ?hidden=${!item.kN} title="${item.tN}"><span
                    class="pu-headline-name">${item.kN}</span><span class="pu-headline-figure ${item.lN}"><vaadin-icon
                    src="icons.svg" symbol="${item.lN}" aria-hidden="true"></vaadin-icon>${item.fN}</span><span
                    class="pu-headline-change">${item.cN}</span><svg class="pu-spark" viewBox="0 0 80 20" aria-hidden="true"><path
                    d="${item.sN}"></path></svg><span class="pu-unseen">${item.wN}</span></span>""".replaceAll("(?<=item\\.[ktlfcsw])N", String.valueOf(place)));
        }
        return template.append("</div>").toString();
    }

    private LitRenderer<ClientStanding> withClient(LitRenderer<ClientStanding> renderer) {
        return renderer.withProperty("name", one -> one.client().name())
                .withProperty(
                        "latest",
                        one -> "/" + ScorecardsNavigation.latest(one.client().slug()))
                .withProperty("mark", this::mark);
    }

    private String mark(ClientStanding one) {
        WorkspaceStatus status = one.client().status();
        if (status != WorkspaceStatus.ACTIVE) {
            return page.getTranslation("agency.workspace-" + status.name().toLowerCase(Locale.ROOT));
        }
        return one.client().sample() ? page.getTranslation("agency.sample") : "";
    }

    private LitRenderer<ClientStanding> withStanding(LitRenderer<ClientStanding> renderer) {
        return renderer.withProperty("look", one -> look(one.overall()))
                .withProperty("verdict", this::verdict)
                .withProperty("none", one -> one.latest() == null)
                .withProperty(
                        "month",
                        one -> latest(one)
                                .map(latest -> "/"
                                        + ScorecardsNavigation.month(
                                                one.client().slug(), latest.month()))
                                .orElse(""))
                .withProperty(
                        "monthName", one -> latest(one).map(this::monthName).orElse(""))
                .withProperty(
                        "counts",
                        one -> latest(one)
                                .filter(LatestStanding::genuine)
                                .map(latest -> page.getTranslation(
                                        "scorecard.portfolio-counts", latest.green(), latest.amber(), latest.red()))
                                .orElse(""));
    }

    private String monthName(LatestStanding latest) {
        String name = FigureFormat.of(page).month(latest.month());
        return latest.revision() == 1 ? name : page.getTranslation("scorecard.portfolio-revised", name);
    }

    private String verdict(ClientStanding one) {
        LatestStanding latest = one.latest();
        if (latest == null) {
            return page.getTranslation("scorecard.portfolio-unpublished");
        }
        return page.getTranslation(
                latest.genuine()
                        ? FigureWords.key("portfolio-overall", latest.overall())
                        : "scorecard.portfolio-tampered");
    }

    private LitRenderer<ClientStanding> withDue(LitRenderer<ClientStanding> renderer) {
        return renderer.withProperty("due", this::due)
                .withProperty(
                        "dueLook",
                        one -> worst(one)
                                .map(due -> DueWords.badge(due).partName())
                                .orElse(one.scheduled() ? StatusBadge.Status.OK.partName() : ""))
                .withProperty(
                        "dueAt",
                        one -> "/"
                                + worst(one)
                                        .map(due -> ScorecardsNavigation.due(
                                                one.client().slug(), due.month()))
                                        .orElse(ScorecardsNavigation.schedule(
                                                one.client().slug())))
                .withProperty(
                        "dueMonth",
                        one -> worst(one)
                                .map(due -> FigureFormat.of(page).month(due.month()))
                                .map(month -> one.awaited().size() == 1
                                        ? month
                                        : page.getTranslation(
                                                "scorecard.portfolio-and-more",
                                                month,
                                                one.awaited().size() - 1))
                                .orElse(""));
    }

    private String due(ClientStanding one) {
        return worst(one)
                .map(due -> DueWords.of(due, FigureFormat.of(page), Phrases.of(page)))
                .orElseGet(() ->
                        page.getTranslation(one.scheduled() ? "scorecard.portfolio-on-time" : "scorecard.due-never"));
    }

    private static Optional<DueMonth> worst(ClientStanding one) {
        return one.awaited().stream().findFirst();
    }

    private LitRenderer<ClientStanding> withHeadlines(LitRenderer<ClientStanding> renderer) {
        for (int place = 0; place < HEADLINES; place++) {
            add(
                    renderer,
                    "k" + place,
                    place,
                    (latest, kpi) -> kpi.name(FigureFormat.of(page).locale()));
            add(renderer, "t" + place, place, this::title);
            add(renderer, "l" + place, place, (latest, kpi) -> look(kpi.status()));
            add(
                    renderer,
                    "f" + place,
                    place,
                    (latest, kpi) -> figure(latest, kpi, kpi.figure().asNumber()));
            add(renderer, "c" + place, place, this::change);
            add(renderer, "s" + place, place, (latest, kpi) -> Sparkline.path(kpi.trendFigures()));
            add(
                    renderer,
                    "w" + place,
                    place,
                    (latest, kpi) -> page.getTranslation(FigureWords.key("status", kpi.status())));
        }
        return renderer;
    }

    private static void add(
            LitRenderer<ClientStanding> renderer,
            String property,
            int place,
            BiFunction<LatestStanding, Headline, String> words) {
        renderer.withProperty(
                property,
                one -> latest(one)
                        .filter(latest -> place < latest.headlines().size())
                        .map(latest -> words.apply(latest, latest.headlines().get(place)))
                        .orElse(""));
    }

    /** What there is no room for: the whole name, the status in words, the target, or why there is no figure. */
    private String title(LatestStanding latest, Headline kpi) {
        String words = kpi.name(FigureFormat.of(page).locale())
                + " · "
                + page.getTranslation(FigureWords.key("status", kpi.status()));
        BigDecimal goal = kpi.goal();
        if (kpi.figure() instanceof Figure.NotAvailable(Figure.Reason reason, String ignored)) {
            return words + " · " + page.getTranslation(reason.key(), kpi.subject());
        }
        return goal == null
                ? words
                : words + " · " + page.getTranslation("scorecard.target-is", figure(latest, kpi, Optional.of(goal)));
    }

    private String figure(LatestStanding latest, Headline kpi, Optional<BigDecimal> figure) {
        return figureWords(latest, kpi).write(FigureFormat.of(page), figure.orElse(null));
    }

    /** Arrow, amount, and whether that is good. */
    private String change(LatestStanding latest, Headline kpi) {
        BigDecimal delta = kpi.delta();
        if (delta == null) {
            return "";
        }
        if (delta.signum() == 0) {
            return "→\u00A0" + page.getTranslation("scorecard.change-none");
        }
        return (delta.signum() > 0 ? "↗\u00A0" : "↘\u00A0")
                + figureWords(latest, kpi).difference(FigureFormat.of(page), delta)
                + " "
                + page.getTranslation(kpi.isBetter() ? "scorecard.change-better" : "scorecard.change-worse");
    }

    private static FigureWords figureWords(LatestStanding latest, Headline kpi) {
        return new FigureWords(kpi.unit(), Currency.getInstance(latest.currency()));
    }

    private static Optional<LatestStanding> latest(ClientStanding one) {
        return Optional.ofNullable(one.latest());
    }

    private static String look(Status status) {
        return StatusLook.of(status).partName();
    }
}
