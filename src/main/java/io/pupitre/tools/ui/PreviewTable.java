package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.RowProblem;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What each row of a file would do, what needs a look first. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PreviewTable extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final RadioButtonGroup<Kind> kinds = new RadioButtonGroup<>();

    private enum Kind {
        TROUBLE(StatusBadge.Status.BAD),
        CHANGE(StatusBadge.Status.WARN),
        ADDITION(StatusBadge.Status.OK),
        SAME(StatusBadge.Status.UNKNOWN),
        ABSENT(StatusBadge.Status.UNKNOWN);

        private final StatusBadge.Status look;

        Kind(StatusBadge.Status look) {
            this.look = look;
        }

        static Kind of(ImportLine line) {
            return switch (line) {
                case ImportLine.Trouble ignored -> TROUBLE;
                case ImportLine.Alteration ignored -> CHANGE;
                case ImportLine.Addition ignored -> ADDITION;
                case ImportLine.Unaltered ignored -> SAME;
                case ImportLine.Absent ignored -> ABSENT;
            };
        }

        String key() {
            return "tools.preview-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param workspace to whose tools it leads */
    PreviewTable(ImportPreview preview, String workspace) {
        getContent().addClassName("pu-preview");
        ListDataProvider<ImportLine> lines = new ListDataProvider<>(preview.lines());
        Grid<ImportLine> grid = new Grid<>();
        Wording.bind(this, grid::setAriaLabel, "tools.preview");
        grid.addClassName("pu-preview-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(lines);
        Grid.Column<ImportLine> number =
                grid.addColumn(ImportLine::line).setWidth("80px").setFlexGrow(0);
        heading(number, "tools.preview-line");
        heading(
                grid.addColumn(LitRenderer.<ImportLine>of("<span class=\"pu-status ${item.look}\">${item.word}</span>")
                                .withProperty("look", line -> Kind.of(line).look.partName())
                                .withProperty(
                                        "word", line -> words.say(Kind.of(line).key())))
                        .setWidth("140px")
                        .setFlexGrow(0),
                "tools.preview-kind");
        // In a tab of its own: this page would forget the file.
        heading(
                grid.addColumn(LitRenderer.<ImportLine>of("""
                                ${item.href
                                  ? html`<a href="${item.href}" target="_blank" rel="noopener">${item.product}</a>`
                                  : item.product}""")
                                .withProperty("product", ImportLine::product)
                                .withProperty("href", line -> address(line, workspace)))
                        .setFlexGrow(1),
                "tools.field-product");
        heading(
                grid.addColumn(LitRenderer.<ImportLine>of("""
                                <div class="pu-preview-texts">${item.texts.map((text) => html`<div>${text}</div>`)}</div>""").withProperty("texts", this::texts))
                        .setFlexGrow(3),
                "tools.preview-effect");
        kinds.addClassName("pu-preview-kinds");
        List<Kind> present = Stream.of(Kind.values())
                .filter(kind -> count(preview, kind) > 0)
                .toList();
        kinds.setItems(present);
        Wording.bind(this, kinds::setAriaLabel, "tools.preview-kind");
        Wording.bind(
                this,
                ignored -> {
                    kinds.setItemLabelGenerator(kind -> words.say(kind.key() + "-count", count(preview, kind)));
                    lines.refreshAll();
                },
                "tools.preview");
        Paragraph stay = new Paragraph();
        stay.addClassName("pu-muted");
        Wording.bind(this, stay::setText, "tools.preview-absent-lead");
        stay.setVisible(false);
        kinds.addValueChangeListener(change -> {
            boolean absent = change.getValue() == Kind.ABSENT;
            stay.setVisible(absent);
            number.setVisible(!absent);
            lines.setFilter(line -> Kind.of(line) == change.getValue());
        });
        present.stream().findFirst().ifPresent(kinds::setValue);
        getContent().add(kinds, stay, grid);
    }

    private List<String> texts(ImportLine line) {
        return switch (line) {
            case ImportLine.Trouble trouble ->
                trouble.problems().stream().map(this::problem).toList();
            case ImportLine.Alteration alteration ->
                alteration.alterations().stream()
                        .map(one -> words.say(
                                "tools.difference",
                                words.label(one.field()),
                                words.value(one.field(), one.before()),
                                words.value(one.field(), one.after())))
                        .toList();
            case ImportLine.Addition addition -> List.of(summary(addition.details()));
            case ImportLine.Unaltered ignored -> List.of();
            case ImportLine.Absent absent ->
                List.of(words.say(
                        "tools.preview-stays",
                        words.status(absent.tool().details().status())));
        };
    }

    private static String address(ImportLine line, String workspace) {
        return line instanceof ImportLine.Absent absent
                ? ToolsNavigation.tool(workspace, absent.tool().id())
                : "";
    }

    private String summary(ToolDetails details) {
        return Stream.of(
                        ToolField.VENDOR,
                        ToolField.CATEGORY,
                        ToolField.ANNUAL_COST,
                        ToolField.CURRENCY,
                        ToolField.RENEWAL)
                .filter(field -> details.plain(field) != null)
                .map(field -> words.value(field, details.plain(field)))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String problem(RowProblem problem) {
        String reason = words.problem(problem.key(), problem.arguments());
        String what = problem.excerpt().isEmpty() ? reason : words.say("tools.preview-cell", problem.excerpt(), reason);
        return problem.columnName().isEmpty() ? what : words.say("tools.preview-column", problem.columnName(), what);
    }

    private void heading(Grid.Column<ImportLine> column, String key) {
        column.setResizable(true);
        Wording.bind(this, column::setHeader, key);
    }

    private static long count(ImportPreview preview, Kind kind) {
        return preview.lines().stream()
                .filter(line -> Objects.equals(Kind.of(line), kind))
                .count();
    }
}
