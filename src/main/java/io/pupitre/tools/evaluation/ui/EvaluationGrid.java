package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.tools.evaluation.EvaluationLine;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.util.List;

/** The list of evaluations: what each is about, and how far it has come. */
@SuppressWarnings("serial") // Sessions are never stored.
final class EvaluationGrid extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final ListGrid<EvaluationLine> grid = new ListGrid<>("tools.evaluations");
    private String workspace = "";

    EvaluationGrid() {
        grid.page(
                "tools.evaluation-title",
                line -> line.evaluation().details().title(),
                line -> "/"
                        + EvaluationsNavigation.evaluation(
                                workspace, line.evaluation().id()));
        grid.addColumn(LitRenderer.<EvaluationLine>of("""
                        <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                         aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                        .withProperty(
                                "look",
                                line -> EvaluationPhrases.badge(
                                                line.evaluation().status())
                                        .partName())
                        .withProperty(
                                "word",
                                line -> words.say(
                                        EvaluationPhrases.key(line.evaluation().status()))))
                .setKey("status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        Wording.bind(this, grid.getColumnByKey("status")::setHeader, "tools.field-status");
        grid.text(
                        "tools.evaluation-wanted-by",
                        line -> words.figures().day(line.evaluation().details().wantedBy()))
                .setFlexGrow(0);
        grid.figure("tools.evaluation-candidates", line -> words.figures().number(line.candidates()))
                .setFlexGrow(0);
        grid.text("tools.evaluation-outcome", this::outcome)
                .setAutoWidth(false)
                .setWidth("16rem")
                .setFlexGrow(2)
                .setTooltipGenerator(this::outcome);
        getContent().add(grid);
    }

    void show(List<EvaluationLine> lines, String address) {
        workspace = address;
        grid.setItems(lines);
    }

    private String outcome(EvaluationLine line) {
        if (line.approved() != null) {
            return words.say("tools.evaluation-outcome-approved", line.approved());
        }
        // Nobody is ahead any more in what is vetoed or dropped.
        if (line.evaluation().isOpen() && !line.leaders().isEmpty()) {
            return words.say(
                    line.leaders().size() == 1 ? "tools.evaluation-outcome-first" : "tools.evaluation-outcome-tied",
                    String.join(", ", line.leaders()),
                    words.score(line.lead()));
        }
        return FigureFormat.UNKNOWN;
    }
}
