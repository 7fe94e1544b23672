package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.evaluation.CriterionRecord;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationDetails;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.EvaluationRecord;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.ui.Authors;
import io.pupitre.tools.ui.ClientFacts;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One evaluation: the need, the marks and what they come to, the memo, and what was decided. */
@Route(value = "tools/evaluations/:evaluation", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class EvaluationView extends Div
        implements BeforeEnterObserver, NamedPage, LocaleChangeObserver, EvaluationEditing.Page {

    private final transient Evaluations evaluations;
    private final transient EvaluationDecisions decisions;
    private final transient EvaluationEditing editing;
    private final transient ClientFacts client;
    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final Div head = new Div();
    private final StackPages pages = new StackPages(StackPages.Page.EVALUATIONS);
    private final RankingList ranking = new RankingList();
    private final Div matrixActions = new Div();
    private final MatrixTable matrix;
    private final MemoPart memo;
    private final DecisionList decisionList;
    private @Nullable EvaluationSheet sheet;

    EvaluationView(
            Evaluations evaluations,
            EvaluationDecisions decisions,
            EvaluationEditing editing,
            Authors authors,
            ClientFacts client) {
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.editing = editing;
        this.client = client;
        addClassNames("pu-page", "pu-stack", "pu-parts", "pu-evaluation");
        head.addClassName("pu-evaluation-head");
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.evaluation-matrix");
        matrix = new MatrixTable(
                new MatrixTable.Wishes() {
                    @Override
                    public void editCriterion(CriterionRecord criterion) {
                        editing.editCriterion(EvaluationView.this, criterion);
                    }

                    @Override
                    public void removeCriterion(CriterionRecord criterion) {
                        editing.removeCriterion(EvaluationView.this, criterion);
                    }

                    @Override
                    public void editCandidate(CandidateRecord candidate) {
                        editing.editCandidate(EvaluationView.this, candidate);
                    }

                    @Override
                    public void removeCandidate(CandidateRecord candidate) {
                        editing.removeCandidate(EvaluationView.this, candidate);
                    }
                },
                (base, mark) -> editing.mark(this, base, mark));
        memo = new MemoPart(this::note);
        decisionList = new DecisionList(authors::name);
        matrixActions.addClassName("pu-evaluation-actions");
        matrixActions.add(
                button(Glyph.ADD, "tools.evaluation-criterion-add", () -> editing.addCriterion(this)),
                button(Glyph.ADD, "tools.evaluation-candidate-add", () -> editing.addCandidate(this)));
        add(head, pages, ranking, title, matrixActions, matrix, memo, decisionList);
    }

    @Override
    public String pageName() {
        return sheet == null ? "" : sheet.evaluation().details().title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.lead(event.getRouteParameters().get("workspace").orElse(""));
        show(evaluations.sheet(new EvaluationId(
                Ids.parse(event.getRouteParameters().get("evaluation").orElse("")))));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (sheet != null) {
            showHead(sheet);
        }
    }

    @Override
    public EvaluationSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    @Override
    public void refresh() {
        show(evaluations.sheet(sheet().evaluation().id()));
    }

    private Optional<EvaluationRecord> note(EvaluationRecord base, String text) {
        return editing.note(this, memo, base, text);
    }

    /** The memo is kept with the decision, so it must be saved before. */
    private void afterMemo(SerializableConsumer<EvaluationEditing.Page> step) {
        if (memo.isSettled()) {
            step.accept(this);
        }
    }

    private void show(EvaluationSheet read) {
        EvaluationSheet before = sheet;
        sheet = read;
        if (before == null || !before.evaluation().equals(read.evaluation())) {
            showHead(read);
        }
        ranking.show(read);
        matrixActions.setVisible(read.evaluation().isOpen());
        matrix.show(read);
        memo.show(read.evaluation());
        decisionList.show(decisions.list(read.evaluation().id()), client.zone());
    }

    private void showHead(EvaluationSheet read) {
        EvaluationDetails details = read.evaluation().details();
        head.removeAll();
        head.add(PageHeader.named(details.title(), actions(read.evaluation()))
                .withFact(new StatusBadge(
                        EvaluationPhrases.badge(read.evaluation().status()),
                        EvaluationPhrases.key(read.evaluation().status()))));
        if (!details.need().isEmpty()) {
            Paragraph need = new Paragraph(details.need());
            need.addClassName("pu-evaluation-need");
            head.add(need);
        }
        List<String> facts = new ArrayList<>();
        if (details.capability() != null) {
            facts.add(words.capability(details.capability()));
        }
        if (details.wantedBy() != null) {
            boolean late = read.evaluation().isOpen() && details.wantedBy().isBefore(client.today());
            facts.add(words.say(
                    late ? "tools.evaluation-wanted-late" : "tools.evaluation-wanted",
                    words.figures().day(details.wantedBy())));
        }
        if (read.evaluation().round() > 1) {
            facts.add(words.say("tools.evaluation-round", read.evaluation().round()));
        }
        if (!facts.isEmpty()) {
            Paragraph line = new Paragraph(String.join(" · ", facts));
            line.addClassName("pu-muted");
            head.add(line);
        }
    }

    private Button[] actions(EvaluationRecord evaluation) {
        List<Button> actions = new ArrayList<>();
        if (evaluation.isOpen()) {
            actions.add(button(null, "tools.evaluation-drop", () -> afterMemo(editing::drop)));
            Button edit = button(Glyph.EDIT, "tools.edit", () -> editing.describe(this));
            Key.EDIT.on(edit);
            actions.add(edit);
        } else {
            actions.add(button(null, "tools.evaluation-reopen", () -> editing.reopen(this)));
        }
        Button print = new Button();
        Wording.bind(print, print::setText, "tools.evaluation-print");
        print.addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
        actions.add(print);
        if (evaluation.isOpen()) {
            Button decide = button(null, "tools.evaluation-decide", () -> afterMemo(editing::decide));
            decide.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(decide);
        }
        return actions.toArray(Button[]::new);
    }

    private static Button button(@Nullable Glyph glyph, String key, Command action) {
        Button button = glyph == null ? new Button() : new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        Changes.mark(button);
        return button;
    }
}
