package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.RuleProblem;
import io.pupitre.tools.rule.RuleScore;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.tools.rule.StaleRuleException;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** Asks what a rule says, and tells how many tools would pass it before it is saved. */
final class RuleDialog {

    private final TextField nameFr = new TextField();
    private final TextField nameEn = new TextField();
    private final GroupEditor applies;
    private final GroupEditor demands;
    private final Span preview = new Span();
    private final RulePhrases words = new RulePhrases(preview);
    private final SerializableConsumer<StackRuleDetails> save;
    private final Command outdated;
    private final FormDialog frame;

    private RuleDialog(
            String titleKey,
            StackRuleDraft begun,
            SerializableFunction<StackRuleDetails, RuleScore> score,
            SerializableConsumer<StackRuleDetails> save,
            Command outdated) {
        this.save = save;
        this.outdated = outdated;
        nameFr.setValue(begun.nameFr());
        nameFr.setRequiredIndicatorVisible(true);
        nameFr.setAutofocus(true);
        nameEn.setValue(begun.nameEn());
        Wording.bind(nameFr, nameFr::setLabel, "tools.rule-name-fr");
        Wording.bind(nameEn, nameEn::setLabel, "tools.rule-name-en");
        // What was reckoned is of another rule now.
        Command edited = () -> preview.setText("");
        applies = new GroupEditor(begun.applies(), 1, "tools.rule-applies-to", edited, null);
        demands = new GroupEditor(begun.demands(), 1, "tools.rule-demands-of", edited, null);
        preview.getElement().setAttribute("role", "status");
        frame = new FormDialog(titleKey, "tools.save", this::save);
        Button attempt = new Button("", click -> {
            frame.withdraw();
            read().ifPresent(rule -> tell(score.apply(rule)));
        });
        Wording.bind(attempt, attempt::setText, "tools.rule-try");
        Div tried = new Div(attempt, preview);
        tried.addClassName("pu-rule-preview");
        frame.setWidth("820px");
        frame.with(nameFr, nameEn)
                .withWide(title("tools.rule-applies"))
                .withWide(applies)
                .withWide(title("tools.rule-demands"))
                .withWide(demands)
                .withWide(tried);
    }

    /**
     * @param begun what the form begins with
     * @param score of a rule that is not saved yet
     * @param outdated called when the rule turns out to be changed or gone since it was read
     */
    static void open(
            String titleKey,
            StackRuleDraft begun,
            SerializableFunction<StackRuleDetails, RuleScore> score,
            SerializableConsumer<StackRuleDetails> save,
            Command outdated) {
        new RuleDialog(titleKey, begun, score, save, outdated).frame.open();
    }

    private boolean save() {
        return read().filter(this::isSaved).isPresent();
    }

    private boolean isSaved(StackRuleDetails rule) {
        try {
            save.accept(rule);
            return true;
        } catch (StaleRuleException e) {
            frame.refuse(words.say("tools.rule-stale"));
        } catch (NotFoundException e) {
            frame.refuse(words.say("tools.rule-gone"));
        }
        outdated.execute();
        return false;
    }

    private void tell(RuleScore score) {
        preview.setText(words.say("tools.rule-preview", words.score(score)));
    }

    private Optional<StackRuleDetails> read() {
        preview.setText("");
        boolean named = isGood(nameFr, true);
        boolean good = isGood(nameEn, false) && named;
        Optional<Condition> concerned = applies.read();
        Optional<Condition> demanded = demands.read();
        if (!good
                || !(concerned.orElse(null) instanceof Condition.Group some)
                || !(demanded.orElse(null) instanceof Condition.Group all)) {
            return Optional.empty();
        }
        Optional<RuleProblem> problem =
                StackRuleDetails.problemOf(some, false).or(() -> StackRuleDetails.problemOf(all, true));
        problem.ifPresent(one -> frame.refuse(words.problem(one)));
        return problem.isPresent()
                ? Optional.empty()
                : Optional.of(new StackRuleDetails(nameFr.getValue(), nameEn.getValue(), some, all));
    }

    private boolean isGood(TextField name, boolean required) {
        Optional<RuleProblem> problem = StackRuleDetails.problemOfName(name.getValue(), required);
        name.setInvalid(problem.isPresent());
        problem.ifPresent(one -> name.setErrorMessage(words.problem(one)));
        return problem.isEmpty();
    }

    private static H3 title(String key) {
        H3 title = new H3();
        title.addClassName("pu-form-heading");
        Wording.bind(title, title::setText, key);
        return title;
    }
}
