package io.pupitre.tools.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** The picture's equivalent as a table. All cells are text of the browser's own: no component per row. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IntegrationGrid extends Grid<IntegrationLine> {

    /** Below this width, in pixels, both ends stand in one column. */
    private static final int PHONE = 800;

    private static final String STATUS = """
            <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
             aria-hidden="true"></vaadin-icon>${item.word}</span>""";

    private final IntegrationPhrases words = new IntegrationPhrases(this::getTranslation);
    private final Column<IntegrationLine> both;
    private final List<Column<IntegrationLine>> wide;

    IntegrationGrid() {
        Wording.bind(this, this::setAriaLabel, "tools.integrations");
        addClassName("pu-integrations");
        setSelectionMode(SelectionMode.SINGLE);
        both = headed(
                addColumn(LitRenderer.<IntegrationLine>of(
                                "<div class=\"pu-integration-both\"><b>${item.ends}</b><span>${item.data}</span></div>")
                        .withProperty("ends", IntegrationPhrases::ends)
                        .withProperty("data", line -> line.details().data())),
                "tools.integration",
                "200px");
        Column<IntegrationLine> source = text(IntegrationLine::source, "tools.integration-source", "160px");
        Column<IntegrationLine> direction = headed(
                        addColumn(LitRenderer.<IntegrationLine>of(
                                        "<span aria-hidden=\"true\" class=\"pu-integration-arrow\">${item.arrow}</span>"
                                                + "<span>${item.word}</span>")
                                .withProperty(
                                        "arrow",
                                        line -> IntegrationPhrases.arrow(
                                                line.details().direction()))
                                .withProperty(
                                        "word",
                                        line -> words.direction(line.details().direction()))),
                        "tools.integration-direction",
                        "150px")
                .setFlexGrow(0);
        Column<IntegrationLine> target = text(IntegrationLine::target, "tools.integration-target", "160px");
        Column<IntegrationLine> method = text(
                        line -> words.method(line.details().method()), "tools.integration-method", "140px")
                .setFlexGrow(0);
        Column<IntegrationLine> data = text(line -> line.details().data(), "tools.integration-data", "180px")
                .setFlexGrow(2);
        headed(
                        addColumn(LitRenderer.<IntegrationLine>of(STATUS)
                                .withProperty(
                                        "look",
                                        line -> IntegrationPhrases.badge(
                                                        line.details().status())
                                                .partName())
                                .withProperty(
                                        "word",
                                        line -> words.status(line.details().status()))),
                        "tools.integration-status",
                        "130px")
                .setFlexGrow(0)
                .setComparator(line -> line.details().status());
        wide = List.of(source, direction, target, method, data);
        both.setVisible(false);
        WindowWidth.follow(this, this::fit);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        both.setVisible(phone);
        wide.forEach(column -> column.setVisible(!phone));
    }

    private Column<IntegrationLine> text(ValueProvider<IntegrationLine, String> value, String headerKey, String width) {
        Column<IntegrationLine> column =
                addColumn(LitRenderer.<IntegrationLine>of("<span title=\"${item.value}\">${item.value}</span>")
                        .withProperty("value", value));
        Collator collator = Collator.getInstance(Locale.FRENCH);
        column.setComparator((one, other) -> collator.compare(value.apply(one), value.apply(other)));
        return headed(column, headerKey, width);
    }

    private Column<IntegrationLine> headed(Column<IntegrationLine> column, String headerKey, String width) {
        Wording.bind(this, column::setHeader, headerKey);
        return column.setWidth(width).setResizable(true);
    }
}
