package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import io.pupitre.scorecard.Commentary;
import io.pupitre.ui.Wording;

/** What is said of a KPI's month: what happened, why, what is next; what nobody said is left out. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CommentaryText extends Composite<DescriptionList> {

    CommentaryText(Commentary commentary) {
        getContent().addClassName("pu-commentary");
        add("scorecard.commentary-what", commentary.what());
        add("scorecard.commentary-why", commentary.why());
        add("scorecard.commentary-next", commentary.next());
        setVisible(!commentary.isEmpty());
    }

    private void add(String key, String text) {
        if (!text.isEmpty()) {
            DescriptionList.Term term = new DescriptionList.Term();
            Wording.bind(this, term::setText, key);
            getContent().add(term, new DescriptionList.Description(text));
        }
    }
}
