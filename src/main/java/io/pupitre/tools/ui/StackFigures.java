package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.tools.HomeRates;
import io.pupitre.tools.Money;
import io.pupitre.tools.NoticeCount;
import io.pupitre.tools.StackCost;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the stack costs in a year, what of it is paid for nothing and which notices are to be given, above the list of its tools. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StackFigures extends Composite<DescriptionList> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final RatePhrases rateWords = new RatePhrases(words);
    private StackCost cost = new StackCost(List.of(), 0, 0);
    private NoticeCount notices = new NoticeCount(0, 0);
    private HomeRates rates;
    private String workspace = "";

    /** @param home the client's currency */
    StackFigures(Currency home) {
        rates = new HomeRates(home, Map.of());
        getContent().addClassName("pu-stack-figures");
        Wording.bind(this, ignored -> tell(), "tools.stack-cost");
    }

    /** @param client what stands for it in addresses */
    void show(StackCost present, NoticeCount toGive, HomeRates stated, String client) {
        cost = present;
        notices = toGive;
        rates = stated;
        workspace = client;
        tell();
    }

    private void tell() {
        getContent().getElement().removeAllChildren();
        if (!cost.amounts().isEmpty() || cost.overused() > 0) {
            costs();
        }
        if (notices.near() + notices.overdue() > 0) {
            fact(
                    words.say("tools.notices"),
                    new DescriptionList.Description(new Anchor(
                            ToolsNavigation.list(workspace) + "?sort=notice-by",
                            words.say("tools.notices-near", notices.near()))),
                    notices.overdue() == 0 ? "" : words.say("tools.notices-overdue", notices.overdue()));
        }
    }

    private void costs() {
        List<Money> yearly = monies(StackCost.Amount::yearly);
        fact("tools.stack-cost", amounts(yearly), unpriced());
        fact("tools.stack-month", amounts(yearly.stream().map(Money::aMonth).toList()), "");
        if (!rates.foreign(yearly).isEmpty()) {
            add(rateWords.fact("tools.stack-total", rates, yearly, workspace));
            rates.total(yearly)
                    .ifPresent(total -> fact(
                            words.say("tools.stack-month-total", rates.home().getCurrencyCode()),
                            new DescriptionList.Description(words.cost(total.aMonth())),
                            ""));
        }
        int wasteful =
                cost.amounts().stream().mapToInt(StackCost.Amount::wasteful).sum();
        if (wasteful > 0) {
            List<Money> unused = monies(StackCost.Amount::unused);
            fact("tools.unused", amounts(unused), words.say("tools.stack-tools", wasteful));
            // Which rates are missing is said of the whole cost already.
            if (!rates.foreign(unused).isEmpty() && rates.missing(unused).isEmpty()) {
                add(rateWords.fact("tools.stack-unused-total", rates, unused, workspace));
            }
        }
        if (cost.overused() > 0) {
            fact("tools.stack-overused", words.say("tools.stack-tools", cost.overused()), "");
        }
    }

    private String unpriced() {
        return cost.unpriced() == 0 ? "" : words.say("tools.stack-unpriced", cost.unpriced());
    }

    /** Of each currency by itself. */
    private String amounts(List<Money> monies) {
        String said = monies.stream().map(words::cost).collect(Collectors.joining(" · "));
        return said.isEmpty() ? FigureFormat.UNKNOWN : said;
    }

    private List<Money> monies(Function<StackCost.Amount, BigDecimal> which) {
        return cost.amounts().stream()
                .map(amount -> new Money(which.apply(amount), amount.currency()))
                .filter(money -> money.amount().signum() > 0)
                .toList();
    }

    private void fact(String key, String figure, String remark) {
        fact(words.say(key), new DescriptionList.Description(figure), remark);
    }

    private void fact(String term, DescriptionList.Description figure, String remark) {
        DescriptionList.Description small = new DescriptionList.Description(remark);
        add(remark.isEmpty() ? RatePhrases.fact(term, figure) : RatePhrases.fact(term, figure, small));
    }

    private void add(Div fact) {
        // A term and what is said of it may stand together in an element of their own, so that they wrap as one.
        getContent().getElement().appendChild(fact.getElement());
    }
}
