package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Standing;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** The candidates in their order, with their scores, and what keeps some of them from having a place. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RankingList extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private @Nullable EvaluationSheet shown;

    RankingList() {
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.evaluation-ranking");
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.evaluation-ranking-none");
        Paragraph rule = new Paragraph();
        rule.addClassName("pu-muted");
        Wording.bind(rule, rule::setText, "tools.evaluation-rule");
        list.addClassName("pu-evaluation-ranking");
        // A mark changes it while the person is elsewhere on the page.
        list.getElement().setAttribute("aria-live", "polite");
        getContent().add(title, list, none, rule);
        Wording.bind(this, ignored -> tell(), "tools.evaluation-ranking");
    }

    void show(EvaluationSheet sheet) {
        shown = sheet;
        tell();
    }

    private void tell() {
        list.removeAll();
        if (shown == null) {
            return;
        }
        none.setVisible(shown.candidates().isEmpty());
        list.setVisible(!shown.candidates().isEmpty());
        shown.standings().forEach(one -> list.add(item(one)));
    }

    private ListItem item(Standing one) {
        Span name = new Span(one.candidate().name());
        name.addClassName("pu-evaluation-name");
        Span score = new Span(words.score(one.score()));
        score.addClassName("pu-evaluation-score");
        Span place = new Span(words.standing(one));
        place.addClassName(one.isEligible() ? "pu-evaluation-place" : "pu-muted");
        return new ListItem(place, name, score);
    }
}
