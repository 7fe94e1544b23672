package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.tools.Money;
import io.pupitre.tools.StackCost;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the stack costs in a year and what of it is paid for nothing, above the list of its tools. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StackFigures extends Composite<DescriptionList> {

    private final ToolPhrases words = new ToolPhrases(this);
    private StackCost cost = new StackCost(List.of(), 0, 0);

    StackFigures() {
        getContent().addClassName("pu-stack-figures");
        Wording.bind(this, ignored -> tell(), "tools.stack-cost");
    }

    void show(StackCost present) {
        cost = present;
        tell();
    }

    private void tell() {
        getContent().getElement().removeAllChildren();
        if (cost.amounts().isEmpty() && cost.overused() == 0) {
            return;
        }
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
        Div fact = new Div(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(figure));
        if (!remark.isEmpty()) {
            DescriptionList.Description small = new DescriptionList.Description(remark);
            small.addClassName("pu-muted");
            fact.add(small);
        }
        // A term and what is said of it may stand together in an element of their own, so that they wrap as one.
        getContent().getElement().appendChild(fact.getElement());
    }
}
