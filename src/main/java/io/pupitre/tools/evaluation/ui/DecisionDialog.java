package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.Decision;
import io.pupitre.tools.evaluation.DecisionKind;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Standing;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks what was decided, by whom, and why; what was typed stays until it is taken. */
final class DecisionDialog {

    private final RadioButtonGroup<DecisionKind> kind = new RadioButtonGroup<>();
    private final Select<Standing> candidate = new Select<>();
    private final Checkbox retire = new Checkbox();
    private final TextArea reason = new TextArea();
    private final DayField day = new DayField("tools.evaluation-decided-on");
    private final Select<Decider> decider = new Select<>();
    private final TextField name = new TextField();
    private final TextArea evidence = new TextArea();
    private final EvaluationPhrases words = new EvaluationPhrases(kind);
    private final List<Standing> eligible;
    private final List<Standing> standing;
    private final LocalDate today;

    private DecisionDialog(EvaluationSheet sheet, LocalDate today) {
        this.today = today;
        standing = sheet.standings().stream().filter(one -> !one.vetoed()).toList();
        eligible = standing.stream().filter(Standing::isEligible).toList();
        // Nothing can be approved as long as nothing has a score.
        kind.setItems(
                eligible.isEmpty() ? List.of(DecisionKind.VETO) : List.of(DecisionKind.APPROVAL, DecisionKind.VETO));
        Wording.bind(
                kind,
                label -> {
                    kind.setLabel(label);
                    kind.setItemLabelGenerator(one -> words.say(
                            one == DecisionKind.APPROVAL ? "tools.evaluation-approve" : "tools.evaluation-veto"));
                },
                "tools.evaluation-decision");
        candidate.setEmptySelectionAllowed(true);
        Wording.bind(
                candidate,
                label -> {
                    candidate.setLabel(label);
                    candidate.setEmptySelectionCaption(words.say("tools.evaluation-all-candidates"));
                    candidate.setItemLabelGenerator(one -> one == null
                            ? words.say("tools.evaluation-all-candidates")
                            : one.candidate().name() + " – " + words.score(one.score()));
                },
                "tools.evaluation-candidate");
        Wording.bind(retire, retire::setLabel, "tools.evaluation-retire");
        SavingInputs.describe(reason, "tools.evaluation-reason");
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        decider.setItems(Decider.values());
        decider.setValue(Decider.RECORDER);
        Wording.bind(
                decider,
                label -> {
                    decider.setLabel(label);
                    decider.setItemLabelGenerator(words::decider);
                },
                "tools.evaluation-decided-by");
        name.setRequiredIndicatorVisible(true);
        Wording.bind(name, name::setLabel, "tools.evaluation-decider-name");
        SavingInputs.describe(evidence, "tools.evaluation-evidence");
        Wording.bind(evidence, evidence::setHelperText, "tools.evaluation-evidence-help");
        evidence.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> fit());
        decider.addValueChangeListener(change -> fit());
        kind.setValue(eligible.isEmpty() ? DecisionKind.VETO : DecisionKind.APPROVAL);
        fit();
    }

    /**
     * @param today the client's day
     * @param save answers the key of what kept it from being recorded, if anything did
     */
    static void open(EvaluationSheet sheet, LocalDate today, SerializableFunction<Decision, Optional<String>> save) {
        DecisionDialog fields = new DecisionDialog(sheet, today);
        Refusing.form("tools.evaluation-decide", fields::read, save)
                .withWide(fields.kind)
                .withWide(fields.candidate)
                .withWide(fields.retire)
                .withWide(fields.reason)
                .with(fields.day, fields.decider)
                .withWide(fields.name)
                .withWide(fields.evidence)
                .open();
    }

    private void fit() {
        boolean veto = kind.getValue() == DecisionKind.VETO;
        List<Standing> offered = veto ? standing : eligible;
        Standing chosen = candidate.getValue();
        candidate.setItems(offered);
        candidate.setEmptySelectionAllowed(veto);
        candidate.setPlaceholder(veto ? words.say("tools.evaluation-all-candidates") : "");
        candidate.setValue(offered.contains(chosen) ? chosen : veto ? null : offered.getFirst());
        retire.setVisible(veto);
        reason.setRequiredIndicatorVisible(veto);
        boolean other = decider.getValue().isSomebodyElse();
        name.setVisible(other);
        evidence.setVisible(other);
    }

    private Optional<Decision> read() {
        boolean veto = kind.getValue() == DecisionKind.VETO;
        boolean other = decider.getValue().isSomebodyElse();
        // Each of them says what is wrong with it.
        boolean founded = SavingInputs.isGood(reason, Decision.REASON_LENGTH, true, veto);
        boolean dated = Days.isGood(day, today);
        boolean named = !other || SavingInputs.isGood(name, Decision.NAME_LENGTH, false, true);
        boolean proved = !other || SavingInputs.isGood(evidence, Decision.EVIDENCE_LENGTH, true, true);
        boolean good = founded && dated && named && proved;
        if (good && day.isEmpty()) {
            day.setErrorMessage(day.getTranslation("tools.problem-required"));
            day.setInvalid(true);
            return Optional.empty();
        }
        Standing chosen = candidate.getValue();
        return good
                ? Optional.of(new Decision(
                        kind.getValue(),
                        chosen == null ? null : chosen.candidate().id(),
                        retire.getValue(),
                        reason.getValue(),
                        day.getValue(),
                        decider.getValue(),
                        other ? name.getValue() : "",
                        other ? evidence.getValue() : ""))
                : Optional.empty();
    }
}
