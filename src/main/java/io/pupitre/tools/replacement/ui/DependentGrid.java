package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.replacement.DependentLine;
import io.pupitre.tools.replacement.Replacement;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;

/** What depends on a tool, with what becomes of each. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DependentGrid extends Composite<Div> {

    private final ReplacementWords words = new ReplacementWords(this);
    private final ListGrid<DependentLine> grid = new ListGrid<>("tools.dependents");
    private final Paragraph none = new Paragraph();
    private boolean planned;
    private boolean over;

    /**
     * @param answer is told of what is to be answered
     * @param turn is told of an answer that is to be carried out, or to be taken back
     */
    DependentGrid(SerializableConsumer<DependentLine> answer, SerializableConsumer<DependentLine> turn) {
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.dependents");
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.dependents-none");
        Wording.bind(this, ignored -> grid.getDataProvider().refreshAll(), "tools.dependents");
        grid.text("tools.dependent", DependentLine::name)
                .setAutoWidth(false)
                .setWidth("16rem")
                .setFlexGrow(2)
                .setTooltipGenerator(DependentLine::name);
        grid.text("tools.dependent-kind", line -> words.kind(line.what().kind()))
                .setFlexGrow(0);
        grid.text("tools.answer", words::answer)
                .setAutoWidth(false)
                .setWidth("14rem")
                .setFlexGrow(3)
                .setTooltipGenerator(words::answer);
        grid.addColumn(LitRenderer.<DependentLine>of("""
                        <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                         aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                        .withProperty(
                                "look", line -> ReplacementWords.badge(line).partName())
                        .withProperty("word", words::state))
                .setKey("state")
                .setWidth("13rem")
                .setFlexGrow(0);
        Wording.bind(this, grid.getColumnByKey("state")::setHeader, "tools.answer-state");
        grid.actions(LitRenderer.<DependentLine>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" ?hidden=${!item.answering}
                          aria-label="${item.answer} ${item.name}" @click=${answer}>${item.answer}</vaadin-button>
                        <vaadin-button class="pu-changes" theme="tertiary small" ?hidden=${!item.turning}
                          aria-label="${item.turn} ${item.name}" @click=${turn}>${item.turn}</vaadin-button>""")
                        .withProperty("answering", line -> planned && line.depends() && !line.isDone())
                        .withProperty("turning", line -> line.isToDo() || (line.isDone() && !over))
                        .withProperty("answer", line -> words.say("tools.answer-do"))
                        .withProperty(
                                "turn",
                                line -> words.say(line.isDone() ? "tools.answer-take-back" : "tools.answer-carry-out"))
                        .withProperty("name", DependentLine::name)
                        .withFunction("answer", answer)
                        .withFunction("turn", turn))
                // Its buttons come later than the column is measured.
                .setAutoWidth(false)
                .setWidth("15rem");
        getContent().addClassName("pu-stack");
        getContent().add(title, none, grid);
    }

    void show(Replacement replacement) {
        over = replacement.tool().details().status() == ToolStatus.RETIRED;
        planned = replacement.plan() != null;
        grid.setItems(replacement.dependents());
        grid.setVisible(!replacement.dependents().isEmpty());
        none.setVisible(replacement.dependents().isEmpty());
    }
}
