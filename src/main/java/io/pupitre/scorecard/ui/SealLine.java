package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.Seal;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.ZoneId;

/** Who published a month, when, and the beginning of the hash by which two readers can tell that they read the same. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SealLine extends Paragraph {

    /** @param seal not the publication itself: the open tab would keep all slices of it in memory */
    SealLine(Seal seal, ZoneId zone) {
        addClassName("pu-seal");
        Wording.bind(
                this, ignored -> setText(seal.say(zone, FigureFormat.of(this), Phrases.of(this))), "scorecard.month");
        setTitle(seal.hash());
    }
}
