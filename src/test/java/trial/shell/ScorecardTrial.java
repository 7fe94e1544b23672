package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.StatusBadge.Status;
import io.pupitre.ui.TrendChart;
import io.pupitre.ui.TrendChart.Point;
import io.pupitre.ui.TrendChart.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

@Route(value = "scorecards", layout = WorkspaceLayout.class)
@InSection(Section.SCORECARDS)
class ScorecardTrial extends Div {

    ScorecardTrial() {
        addClassName("pu-page");
        var cards = new Div();
        cards.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(300px, 1fr))")
                .set("gap", "24px");
        var rate = new TrendChart(
                "Délivrabilité",
                months(i -> i == 5 ? null : new BigDecimal("0.93").add(BigDecimal.valueOf(i * 7 % 11, 3))),
                (f, v) -> f.percent(v, 1));
        rate.setTarget(Target.atLeast(new BigDecimal("0.935")));
        var leads = new TrendChart(
                "Leads qualifiés", months(i -> BigDecimal.valueOf(900 + i * 317 % 800)), (f, v) -> f.number(v, 0));
        leads.setForm(TrendChart.Form.BAR);
        leads.setTarget(Target.atLeast(BigDecimal.valueOf(1200)));
        var cost = new TrendChart(
                "Coût par lead",
                months(i -> BigDecimal.valueOf(40 + i * 13 % 19)),
                (f, v) -> f.money(v, Currency.getInstance("EUR")));
        cost.setTarget(Target.between(BigDecimal.valueOf(42), BigDecimal.valueOf(52)));
        for (var chart : List.of(rate, leads, cost)) {
            var title = new H3(chart == rate ? "Délivrabilité" : chart == leads ? "Leads qualifiés" : "Coût par lead");
            cards.add(new Div(title, chart));
        }
        var badges = new Div(
                new StatusBadge(Status.OK, "shell.section-tools"),
                new StatusBadge(Status.WARN, "shell.section-tools"),
                new StatusBadge(Status.BAD, "shell.section-tools"),
                new StatusBadge(Status.UNKNOWN, "shell.section-tools"));
        var note = new TextField("Note");
        note.setId("note");
        add(
                new PageHeader("shell.section-scorecards")
                        .withFact(new StatusBadge(Status.OK, "shell.section-tools"))
                        .withLead("shell.not-found"),
                badges,
                cards,
                note);
    }

    private static List<Point> months(java.util.function.IntFunction<BigDecimal> value) {
        return IntStream.range(0, 13)
                .mapToObj(i -> new Point(YearMonth.of(2025, 10).plusMonths(i), value.apply(i)))
                .toList();
    }
}
