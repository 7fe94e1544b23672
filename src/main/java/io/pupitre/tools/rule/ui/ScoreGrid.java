package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import io.pupitre.tools.rule.ClientScore;
import io.pupitre.tools.rule.StackRuleRecord;
import io.pupitre.ui.ListGrid;
import java.util.List;

/** Clients against rules: what share of the tools passes. A client's name leads to what it lacks. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScoreGrid extends Composite<ListGrid<ClientScore>> {

    private final RulePhrases words = new RulePhrases(this);

    ScoreGrid(List<StackRuleRecord> rules, List<ClientScore> scores) {
        ListGrid<ClientScore> grid = getContent();
        grid.addClassName("pu-score-grid");
        grid.link(
                        "tools.agency-client",
                        one -> one.client().name(),
                        one -> "/" + RulesNavigation.client(one.client().slug()))
                .setFrozen(true);
        grid.figure("tools.rule-overall", one -> words.percent(one.overall()));
        for (StackRuleRecord rule : rules) {
            String name = words.name(rule.details());
            grid.addColumn(one -> words.percent(one.score(rule.id())))
                    .setHeader(name)
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("11rem");
        }
        grid.setItems(scores);
    }

    @Override
    protected ListGrid<ClientScore> initContent() {
        return new ListGrid<>("tools.rule-clients");
    }
}
