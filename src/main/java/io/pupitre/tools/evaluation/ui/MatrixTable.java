package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.evaluation.CandidateId;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.evaluation.CriterionDetails;
import io.pupitre.tools.evaluation.CriterionRecord;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Standing;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of each candidate for each criterion. Built anew only when there are other criteria or candidates, so that who goes
 * through it by keyboard stays where they are.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class MatrixTable extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final Wishes wishes;
    private final MarkCell.Giving giving;
    private final List<SerializableConsumer<EvaluationSheet>> followers = new ArrayList<>();
    private final Map<CandidateId, Span> scores = new HashMap<>();
    private @Nullable EvaluationSheet shown;

    /** What the person wants to do with what is compared. */
    interface Wishes extends Serializable {
        void editCriterion(CriterionRecord criterion);

        void removeCriterion(CriterionRecord criterion);

        void editCandidate(CandidateRecord candidate);

        void removeCandidate(CandidateRecord candidate);
    }

    MatrixTable(Wishes wishes, MarkCell.Giving giving) {
        this.wishes = wishes;
        this.giving = giving;
        getContent().addClassName("pu-evaluation-matrix");
        // It scrolls, so the keyboard must be able to get into it.
        getContent().getElement().setAttribute("tabindex", "0");
        Wording.bind(this, ignored -> rebuild(), "tools.evaluation-matrix");
    }

    void show(EvaluationSheet sheet) {
        EvaluationSheet before = shown;
        shown = sheet;
        boolean same = before != null
                && before.criteria().equals(sheet.criteria())
                && before.candidates().equals(sheet.candidates())
                && before.evaluation().isOpen() == sheet.evaluation().isOpen();
        if (same) {
            followers.forEach(follower -> follower.accept(sheet));
        } else {
            rebuild();
        }
    }

    private void rebuild() {
        EvaluationSheet sheet = shown;
        getContent().removeAll();
        followers.clear();
        scores.clear();
        if (sheet == null || (sheet.criteria().isEmpty() && sheet.candidates().isEmpty())) {
            setVisible(false);
            return;
        }
        setVisible(true);
        NativeTableBody body = role(new NativeTableBody(), "rowgroup");
        sheet.criteria().forEach(criterion -> body.add(row(sheet, criterion)));
        body.add(scores(sheet));
        NativeTable table = new NativeTable(head(sheet), body);
        role(table, "table").getElement().setAttribute("aria-label", words.say("tools.evaluation-matrix"));
        getContent().add(table);
        tell(sheet);
        followers.add(this::tell);
    }

    private NativeTableHeader head(EvaluationSheet sheet) {
        NativeTableRow row = role(new NativeTableRow(), "row");
        row.add(headed("tools.evaluation-criterion"), headed("tools.evaluation-weight"));
        for (CandidateRecord candidate : sheet.candidates()) {
            NativeTableHeaderCell cell = role(new NativeTableHeaderCell(), "columnheader");
            Span name = new Span(candidate.name());
            Div first = new Div(name);
            first.addClassName("pu-evaluation-named");
            if (sheet.evaluation().isOpen()) {
                first.add(
                        button(
                                Glyph.EDIT,
                                "tools.evaluation-candidate-edit",
                                candidate.name(),
                                () -> wishes.editCandidate(candidate)),
                        button(
                                Glyph.REMOVE,
                                "tools.evaluation-remove",
                                candidate.name(),
                                () -> wishes.removeCandidate(candidate)));
            }
            cell.add(
                    first,
                    muted(
                            candidate.status() == null
                                    ? words.say("tools.evaluation-not-in-stack")
                                    : words.toolStatus(candidate.status())),
                    muted(words.price(candidate.details().listPrice())));
            row.add(cell);
        }
        return role(new NativeTableHeader(row), "rowgroup");
    }

    private NativeTableRow row(EvaluationSheet sheet, CriterionRecord criterion) {
        CriterionDetails details = criterion.details();
        NativeTableHeaderCell name = role(new NativeTableHeaderCell(), "rowheader");
        Div first = new Div(new Span(details.name()));
        first.addClassName("pu-evaluation-named");
        if (sheet.evaluation().isOpen()) {
            first.add(
                    button(
                            Glyph.EDIT,
                            "tools.evaluation-criterion-edit",
                            details.name(),
                            () -> wishes.editCriterion(criterion)),
                    button(
                            Glyph.REMOVE,
                            "tools.evaluation-remove",
                            details.name(),
                            () -> wishes.removeCriterion(criterion)));
        }
        name.add(first);
        if (details.minimum() != null) {
            name.add(muted(words.say("tools.evaluation-minimum-of", words.figure(details.minimum()))));
        }
        if (!details.worst().isEmpty()) {
            name.add(muted(words.say("tools.evaluation-worst-is", details.worst())));
        }
        if (!details.best().isEmpty()) {
            name.add(muted(words.say("tools.evaluation-best-is", details.best())));
        }
        NativeTableCell weight = cell(words.say("tools.evaluation-weight"));
        weight.add(new Span(words.figure(details.weight())), muted(words.share(sheet.share(criterion))));
        NativeTableRow row = role(new NativeTableRow(name, weight), "row");
        for (CandidateRecord candidate : sheet.candidates()) {
            MarkCell mark = new MarkCell(
                    sheet.mark(candidate, criterion),
                    words.say("tools.evaluation-mark-of", candidate.name(), details.name()),
                    sheet.evaluation().isOpen(),
                    giving);
            followers.add(later -> mark.show(later.mark(candidate, criterion)));
            NativeTableCell cell = cell(candidate.name());
            cell.add(mark);
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow scores(EvaluationSheet sheet) {
        NativeTableHeaderCell name = role(new NativeTableHeaderCell(), "rowheader");
        name.add(new Span(words.say("tools.evaluation-score")));
        NativeTableRow row = role(new NativeTableRow(name, cell("")), "row");
        row.addClassName("pu-evaluation-scores");
        for (CandidateRecord candidate : sheet.candidates()) {
            Span score = new Span();
            scores.put(candidate.id(), score);
            NativeTableCell cell = cell(candidate.name());
            cell.add(score);
            row.add(cell);
        }
        return row;
    }

    private void tell(EvaluationSheet sheet) {
        for (Standing standing : sheet.standings()) {
            Span score = scores.get(standing.candidate().id());
            if (score != null) {
                score.setText(words.score(standing.score()));
            }
        }
    }

    private NativeTableHeaderCell headed(String key) {
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(), "columnheader");
        cell.add(new Span(words.say(key)));
        return cell;
    }

    /** @param label of what it is about, where it stands below its row on a telephone */
    private static NativeTableCell cell(String label) {
        NativeTableCell cell = role(new NativeTableCell(), "cell");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private Button button(Glyph glyph, String key, String name, Command work) {
        Button button = new Button(glyph.icon(), click -> work.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words.say(key) + "\u00A0: " + name);
        Changes.mark(button);
        return button;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("pu-muted");
        return span;
    }

    /** A table that a telephone lays out as blocks would be none to a screen reader. */
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
