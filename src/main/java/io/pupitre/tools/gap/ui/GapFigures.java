package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.tools.gap.words.GapWords;
import java.util.Map;

/** How many capabilities there are of each verdict; each figure leads to them. */
@SuppressWarnings("serial") // Sessions are never stored.
final class GapFigures extends Composite<DescriptionList> {

    private String page = "";

    GapFigures() {
        getContent().addClassName("pu-stack-figures");
    }

    /** @param address of the page, without a leading slash */
    void lead(String address) {
        page = address;
    }

    void show(GapBoard board) {
        getContent().getElement().removeAllChildren();
        GapWords words = GapPhrases.of(this);
        Map<Verdict, Long> counts = board.counts();
        for (Verdict verdict : Verdict.values()) {
            long count = counts.getOrDefault(verdict, 0L);
            if (count > 0 || verdict != Verdict.NOT_NEEDED) {
                fact(words.verdict(verdict), count, new GapFilter("", verdict, null, null, false));
            }
        }
        if (board.overdue() > 0) {
            fact(words.say("tools.gap-overdue"), board.overdue(), new GapFilter("", null, null, null, true));
        }
    }

    private void fact(String word, long count, GapFilter filter) {
        DescriptionList.Description figure = new DescriptionList.Description();
        if (count == 0) {
            figure.setText("0");
        } else {
            figure.add(new Anchor(
                    "/" + page + "?" + GapQuery.ALL.with(filter).address().getQueryString(), String.valueOf(count)));
        }
        // A term and what is said of it may stand together in an element of their own, so that they wrap as one.
        getContent().getElement().appendChild(new Div(new DescriptionList.Term(word), figure).getElement());
    }
}
