package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Status;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Warns of KPIs in red about which nothing is said: the client will ask. Not shown when there is none. */
@SuppressWarnings("serial") // Sessions are never stored.
final class Uncommented extends Composite<Paragraph> {

    /** @param scorecard of the whole */
    Uncommented(Scorecard scorecard, MonthTexts texts) {
        List<KpiLine> silent = scorecard.lines().stream()
                .filter(line -> line.status() == Status.RED)
                .filter(line -> texts.of(line.kpi()).isEmpty())
                .toList();
        getContent().addClassName("pu-note");
        setVisible(!silent.isEmpty());
        Wording.bind(
                this,
                ignored -> getContent()
                        .setText(getTranslation(
                                "scorecard.uncommented",
                                silent.size(),
                                silent.stream()
                                        .map(line ->
                                                line.name(FigureFormat.of(this).locale()))
                                        .collect(Collectors.joining(", ")))),
                "scorecard.uncommented",
                0,
                "");
    }
}
