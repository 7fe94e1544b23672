package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** What the forms of a client's KPI and of the agency's dictionary ask alike. */
final class KpiChoices {

    private KpiChoices() {}

    static void units(Select<Unit> unit) {
        unit.setItems(Unit.values());
        Wording.bind(unit, unit::setLabel, "scorecard.kpi-unit");
        Wording.bind(
                unit,
                ignored -> unit.setItemLabelGenerator(one -> unit.getTranslation(FigureWords.key("unit", one))),
                "scorecard.kpi-unit");
    }

    static void directions(RadioButtonGroup<Direction> direction) {
        direction.setItems(Direction.values());
        Wording.bind(direction, direction::setLabel, "scorecard.kpi-direction");
        Wording.bind(
                direction,
                ignored -> direction.setItemLabelGenerator(
                        one -> direction.getTranslation(FigureWords.key("direction", one))),
                "scorecard.kpi-direction");
    }

    /** Whether the field holds a name; what is wrong stands at it. */
    static boolean isName(TextField name) {
        Optional<String> problem = ScorecardText.problemOfName(name.getValue());
        name.setInvalid(problem.isPresent());
        problem.ifPresent(key -> name.setErrorMessage(name.getTranslation(key, ScorecardText.NAME_LENGTH)));
        return problem.isEmpty();
    }
}
