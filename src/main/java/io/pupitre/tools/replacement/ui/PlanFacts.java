package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.tools.Money;
import io.pupitre.tools.Renewal;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.replacement.PlanDetails;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.LocalDate;

/** What is planned for a tool beside what its contract says, and what is to be done next. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PlanFacts extends Composite<Div> {

    private final ReplacementWords words = new ReplacementWords(this);

    /** @param workspace what stands for the client in addresses */
    PlanFacts(Replacement replacement, String workspace) {
        Paragraph next = new Paragraph();
        next.addClassName("pu-strong");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("pu-stack-figures");
        Anchor sheet = new Anchor(
                "/" + ToolsNavigation.tool(workspace, replacement.tool().id()), "");
        Wording.bind(sheet, sheet::setText, "tools.replacement-sheet");
        getContent().addClassName("pu-stack");
        Wording.bind(
                this,
                ignored -> {
                    next.setText(words.next(replacement));
                    facts.getElement().removeAllChildren();
                    tell(facts, replacement);
                },
                "tools.replacements");
        getContent().add(next, facts, sheet);
    }

    private void tell(DescriptionList facts, Replacement replacement) {
        FigureFormat figures = FigureFormat.of(this);
        ToolDetails tool = replacement.tool().details();
        if (replacement.plan() != null) {
            PlanDetails plan = replacement.plan().details();
            fact(
                    facts,
                    "tools.replacement-successor",
                    replacement.successor().isEmpty()
                            ? words.say("tools.replacement-nobody")
                            : replacement.successor());
            fact(facts, "tools.replacement-last-day", figures.day(plan.lastDay()));
            if (!plan.reason().isEmpty()) {
                fact(facts, "tools.replacement-reason", plan.reason());
            }
        }
        LocalDate noticeBy = tool.noticeBy();
        if (noticeBy != null) {
            fact(facts, "tools.notice-by", figures.day(noticeBy));
        }
        if (tool.renewal() instanceof Renewal.OnDate(LocalDate day)) {
            fact(facts, "tools.field-renewal", figures.day(day));
        }
        Money cost = tool.annualCost();
        if (cost != null) {
            fact(facts, "tools.field-annual-cost", figures.money(cost.amount(), cost.currency()));
        }
    }

    private void fact(DescriptionList facts, String key, String said) {
        Div fact = new Div(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(said));
        facts.getElement().appendChild(fact.getElement());
    }
}
