package io.pupitre.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.templates.ContentDiff;
import io.pupitre.templates.Difference;
import io.pupitre.templates.TemplateContent;
import java.util.List;

/** In which fields and steps two contents differ. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DiffTable extends Div {

    /**
     * @param beforeKey what stands above the old values
     * @param afterKey what stands above the new ones
     */
    DiffTable(TemplateContent before, TemplateContent after, String beforeKey, String afterKey) {
        addClassName("pu-scroll");
        List<Difference> differences = ContentDiff.between(before, after);
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("templates.no-difference")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("pu-table");
        table.setCaptionText(getTranslation("templates.differences", differences.size()));
        table.getHead()
                .add(new NativeTableRow(
                        header("templates.element"),
                        header("templates.property"),
                        header(beforeKey),
                        header(afterKey)));
        Labels labels = Labels.of(this);
        differences.forEach(one -> table.getBody().add(row(one, labels)));
        add(table);
    }

    private Component header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Difference one, Labels labels) {
        return new NativeTableRow(
                new NativeTableCell(labels.text(one.element().title())),
                new NativeTableCell(getTranslation(Labels.key(one.property()))),
                new NativeTableCell(labels.leaf(one.property(), one.before())),
                new NativeTableCell(labels.leaf(one.property(), one.after())));
    }
}
