package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.tools.Money;
import io.pupitre.tools.NoticeCount;
import io.pupitre.tools.StackCost;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the stack costs in a year, what of it is paid for nothing and which notices are to be given, above the list of its tools. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StackFigures extends Composite<DescriptionList> {

    private final ToolPhrases words = new ToolPhrases(this);
    private StackCost cost = new StackCost(List.of(), 0, 0);
    private NoticeCount notices = new NoticeCount(0, 0);
    private String byNotice = "";

    StackFigures() {
        getContent().addClassName("pu-stack-figures");
        Wording.bind(this, ignored -> tell(), "tools.stack-cost");
    }

    /** @param list the address of the list, without a leading slash */
    void show(StackCost present, NoticeCount toGive, String list) {
        cost = present;
        notices = toGive;
        byNotice = list + "?sort=notice-by";
        tell();
    }

    private void tell() {
        getContent().getElement().removeAllChildren();
        if (!cost.amounts().isEmpty() || cost.overused() > 0) {
            costs();
        }
        if (notices.near() + notices.overdue() > 0) {
            fact(
                    "tools.notices",
                    new DescriptionList.Description(
                            new Anchor(byNotice, words.say("tools.notices-near", notices.near()))),
                    notices.overdue() == 0 ? "" : words.say("tools.notices-overdue", notices.overdue()));
        }
    }

    private void costs() {
        fact("tools.stack-cost", amounts(StackCost.Amount::yearly), unpriced());
        int wasteful =
                cost.amounts().stream().mapToInt(StackCost.Amount::wasteful).sum();
        if (wasteful > 0) {
            fact("tools.unused", amounts(StackCost.Amount::unused), words.say("tools.stack-tools", wasteful));
        }
        if (cost.overused() > 0) {
            fact("tools.stack-overused", words.say("tools.stack-tools", cost.overused()), "");
        }
    }

    private String unpriced() {
        return cost.unpriced() == 0 ? "" : words.say("tools.stack-unpriced", cost.unpriced());
    }

    /** Of each currency by itself. */
    private String amounts(Function<StackCost.Amount, BigDecimal> which) {
        String said = cost.amounts().stream()
                .filter(amount -> which.apply(amount).signum() > 0)
                .map(amount -> words.cost(new Money(which.apply(amount), amount.currency())))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? FigureFormat.UNKNOWN : said;
    }

    private void fact(String key, String figure, String remark) {
        fact(key, new DescriptionList.Description(figure), remark);
    }

    private void fact(String key, DescriptionList.Description figure, String remark) {
        Div fact = new Div(new DescriptionList.Term(words.say(key)), figure);
        if (!remark.isEmpty()) {
            DescriptionList.Description small = new DescriptionList.Description(remark);
            small.addClassName("pu-muted");
            fact.add(small);
        }
        // A term and what is said of it may stand together in an element of their own, so that they wrap as one.
        getContent().getElement().appendChild(fact.getElement());
    }
}
