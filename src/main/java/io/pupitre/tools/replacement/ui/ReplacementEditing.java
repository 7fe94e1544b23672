package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.EditConflict;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.replacement.AnswerRecord;
import io.pupitre.tools.replacement.DependentLine;
import io.pupitre.tools.replacement.PlanDetails;
import io.pupitre.tools.replacement.PlanRecord;
import io.pupitre.tools.replacement.RefusedAnswerException;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.replacement.StalePlanException;
import io.pupitre.tools.ui.ReasonDialog;
import io.pupitre.ui.Notices;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plans the end of a tool, answers for what depends on it and carries the answers out. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReplacementEditing implements Serializable {

    private final Component page;
    private final Replacements replacements;
    private final Tools tools;
    private final Integrations integrations;
    private final Command changed;

    /**
     * @param page in whose words people are told
     * @param changed called when a plan is another than before, or proved to be
     */
    ReplacementEditing(
            Component page, Replacements replacements, Tools tools, Integrations integrations, Command changed) {
        this.page = page;
        this.replacements = replacements;
        this.tools = tools;
        this.integrations = integrations;
        this.changed = changed;
    }

    List<ToolChoice> choices() {
        return ToolChoice.present(nodes());
    }

    void plan(ToolId tool) {
        PlanDialog.open(
                ToolChoice.staying(nodes(), tool),
                null,
                details -> attempt(() -> replacements.plan(tool, details), "tools.replacement-planned")
                        .map(page::getTranslation));
    }

    void edit(Replacement shown) {
        PlanRecord[] base = {Objects.requireNonNull(shown.plan())};
        PlanDialog.open(ToolChoice.staying(nodes(), base[0].tool()), base[0].details(), details -> save(base, details));
    }

    /** The next attempt is against what is there now, which the dialog tells. */
    private Optional<String> save(PlanRecord[] base, PlanDetails details) {
        try {
            replacements.change(base[0], details);
        } catch (StalePlanException e) {
            Replacement now = replacements.of(base[0].tool());
            PlanRecord theirs = now.plan();
            if (theirs == null) {
                return Optional.of(page.getTranslation("tools.replacement-gone"));
            }
            base[0] = theirs;
            ReplacementWords words = new ReplacementWords(page);
            return Optional.of(words.say(
                    "tools.replacement-conflict",
                    now.successor().isEmpty() ? words.say("tools.replacement-nobody") : now.successor(),
                    words.day(theirs.details().lastDay()),
                    theirs.details().reason()));
        } catch (RefusedAnswerException | NotFoundException e) {
            return Optional.of(page.getTranslation("tools.answer-refused"));
        }
        Notices.success("tools.replacement-saved");
        changed.execute();
        return Optional.empty();
    }

    void answer(Replacement shown, DependentLine line) {
        PlanRecord plan = Objects.requireNonNull(shown.plan());
        AnswerDialog.open(
                line,
                ToolChoice.staying(nodes(), plan.tool()),
                plan.details().successor(),
                answer -> attempt(
                                () -> replacements.answer(plan, line.what(), line.answer(), answer),
                                "tools.answer-saved")
                        .map(page::getTranslation));
    }

    void transferAll(Replacement shown) {
        try {
            int taken = replacements.transferAll(Objects.requireNonNull(shown.plan()));
            Notices.success("tools.replacement-transferred", taken, shown.successor());
        } catch (RefusedAnswerException | NotFoundException e) {
            Notices.error("tools.answer-refused");
        }
        changed.execute();
    }

    /** Carries an answer out, or takes that back. */
    void turn(DependentLine line) {
        AnswerRecord answer = Objects.requireNonNull(line.answer());
        boolean back = line.isSettled();
        Command work = back ? () -> replacements.takeBack(answer) : () -> replacements.carryOut(answer);
        ReasonDialog.doing(() -> {
            Optional<String> problem = attempt(work, back ? "tools.answer-taken-back" : "tools.answer-carried-out");
            if (problem.isPresent()) {
                Notices.error(problem.get());
                changed.execute();
            }
        });
    }

    /** A plan of which nothing is carried out; the way back brings its answers along. */
    void abandon(Replacement shown) {
        PlanRecord plan = Objects.requireNonNull(shown.plan());
        try {
            replacements.abandon(plan);
        } catch (StalePlanException | NotFoundException e) {
            Notices.error("tools.replacement-stale");
            changed.execute();
            return;
        }
        changed.execute();
        Notices.undoable(
                () -> bringBack(plan, shown.dependents()),
                "tools.replacement-abandoned",
                shown.tool().details().name());
    }

    private void bringBack(PlanRecord plan, List<DependentLine> lines) {
        Optional<String> problem = attempt(
                () -> {
                    PlanRecord again = replacements.plan(plan.tool(), plan.details());
                    lines.forEach(line -> {
                        AnswerRecord answer = line.answer();
                        if (answer != null) {
                            replacements.answer(again, line.what(), null, answer.answer());
                        }
                    });
                },
                "tools.replacement-planned");
        problem.ifPresent(Notices::error);
    }

    /** A step towards the tool's end, which can be taken back. */
    void move(ToolRecord tool, ToolStatus to) {
        ReasonDialog.doing(() -> {
            try {
                tools.move(tool, to);
            } catch (EditConflict | InvalidToolException e) {
                Notices.error("tools.replacement-stale");
                changed.execute();
                return;
            }
            changed.execute();
            ToolStatus from = tool.details().status();
            Notices.undoable(
                    () -> move(tools.get(tool.id()), from),
                    "tools.moved",
                    tool.details().name(),
                    new ReplacementWords(page).status(to));
        });
    }

    /** Why it could not be done, as the key of a sentence, if so. */
    private Optional<String> attempt(Command work, String doneKey) {
        try {
            work.execute();
        } catch (StalePlanException e) {
            return Optional.of("tools.replacement-stale");
        } catch (RefusedAnswerException | NotFoundException e) {
            return Optional.of("tools.answer-refused");
        }
        changed.execute();
        Notices.success(doneKey);
        return Optional.empty();
    }

    private List<StackNode> nodes() {
        return integrations.map().nodes();
    }
}
