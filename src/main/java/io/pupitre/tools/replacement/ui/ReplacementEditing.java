package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.EditConflict;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.IntegrationConflict;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.InvalidIntegrationException;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.UnsettledToolException;
import io.pupitre.tools.replacement.Answer;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Plans the end of a tool, answers for what depends on it and carries the answers out. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReplacementEditing implements Serializable {

    private static final String STALE = "tools.replacement-stale";

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

    void plan(ToolId tool) {
        open(tool, null);
    }

    void edit(Replacement shown) {
        open(shown.tool().id(), shown.plan());
    }

    private void open(ToolId tool, @Nullable PlanRecord begun) {
        AtomicReference<@Nullable PlanRecord> base = new AtomicReference<>(begun);
        PlanDetails now = begun == null ? null : begun.details();
        PlanDialog.open(
                ToolChoice.staying(nodes(), tool, now == null ? null : now.successor()),
                now,
                details -> save(tool, base, details));
    }

    /** The next attempt is against what is there now, which the dialog tells. */
    private Optional<String> save(ToolId tool, AtomicReference<@Nullable PlanRecord> base, PlanDetails details) {
        PlanRecord before = base.get();
        try {
            if (before == null) {
                replacements.plan(tool, details);
            } else {
                replacements.change(before, details);
            }
        } catch (NotFoundException e) {
            // The plan, or the successor.
            changed.execute();
            base.set(replacements.of(tool).plan());
            return Optional.of(
                    page.getTranslation(base.get() == null ? "tools.replacement-gone" : "tools.answer-refused"));
        } catch (StalePlanException | ConcurrencyFailureException | DataIntegrityViolationException e) {
            changed.execute();
            Replacement now = replacements.of(tool);
            PlanRecord theirs = now.plan();
            base.set(theirs);
            ReplacementWords words = new ReplacementWords(page);
            return Optional.of(
                    theirs == null
                            ? words.say("tools.replacement-gone")
                            : words.say(
                                    "tools.replacement-conflict",
                                    now.successor().isEmpty() ? words.say("tools.replacement-nobody") : now.successor(),
                                    words.day(theirs.details().lastDay()),
                                    theirs.details().reason()));
        } catch (RefusedAnswerException e) {
            return Optional.of(page.getTranslation("tools.answer-refused"));
        }
        Notices.success(before == null ? "tools.replacement-planned" : "tools.replacement-saved");
        changed.execute();
        return Optional.empty();
    }

    void answer(Replacement shown, DependentLine line) {
        PlanRecord plan = Objects.requireNonNull(shown.plan());
        AtomicReference<@Nullable AnswerRecord> base = new AtomicReference<>(line.answer());
        Answer given = line.answer() == null ? null : line.answer().answer();
        AnswerDialog.open(
                line,
                ToolChoice.staying(nodes(), plan.tool(), given == null ? null : given.to()),
                plan.details().successor(),
                answer -> save(plan, line, base, answer));
    }

    private Optional<String> save(
            PlanRecord plan, DependentLine line, AtomicReference<@Nullable AnswerRecord> base, Answer answer) {
        Optional<String> problem =
                attempt(() -> replacements.answer(plan, line.what(), base.get(), answer), "tools.answer-saved");
        if (problem.isEmpty()) {
            return problem;
        }
        changed.execute();
        Optional<DependentLine> now = replacements.of(plan.tool()).dependents().stream()
                .filter(one -> one.what().equals(line.what()))
                .findFirst();
        base.set(now.map(DependentLine::answer).orElse(null));
        return now.filter(one -> problem.get().equals(STALE) && one.answer() != null)
                .map(one -> page.getTranslation("tools.answer-conflict", new ReplacementWords(page).answer(one)))
                .or(() -> problem.map(page::getTranslation));
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
        boolean back = line.isDone();
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
        attempt(() -> replacements.bringBack(plan, lines), "tools.replacement-planned")
                .ifPresent(problem -> {
                    Notices.error(problem);
                    changed.execute();
                });
    }

    /** A step towards the tool's end, which can be taken back. */
    void move(ToolRecord tool, ToolStatus to) {
        ReasonDialog.doing(() -> {
            try {
                tools.move(tool, to);
            } catch (UnsettledToolException e) {
                FieldProblem held = e.problems().getFirst();
                Notices.error(held.key(), held.arguments().toArray());
                changed.execute();
                return;
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
        } catch (StalePlanException
                | NotFoundException
                | IntegrationConflict
                | ConcurrencyFailureException
                | DataIntegrityViolationException e) {
            return Optional.of(STALE);
        } catch (RefusedAnswerException | InvalidIntegrationException e) {
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
