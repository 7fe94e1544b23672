package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiField;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a definition says, as lines of a name and a value, in the order of reading. */
record DefinitionWords(Component page) {

    Map<String, String> lines(KpiDefinition definition) {
        FieldWords words = new FieldWords(page);
        Map<String, String> lines = new LinkedHashMap<>();
        for (KpiField field : KpiField.values()) {
            lines.put(words.name(field), words.value(field, definition.draft()));
        }
        lines.put(page.getTranslation("scorecard.attribution-en"), words.value(definition.attributionEn()));
        lines.put(page.getTranslation("scorecard.suggested-target"), suggested(definition));
        lines.put(page.getTranslation("scorecard.source-of-definition"), words.value(definition.source()));
        return lines;
    }

    /** In which lines two definitions differ, each before and after. */
    NativeTable differences(KpiDefinition before, KpiDefinition after) {
        FieldWords words = new FieldWords(page);
        NativeTable table = words.table("scorecard.field", "scorecard.before", "scorecard.after");
        Map<String, String> earlier = lines(before);
        lines(after).forEach((name, value) -> {
            String old = earlier.getOrDefault(name, "");
            if (!value.equals(old)) {
                table.getBody().add(words.row(name, old, value));
            }
        });
        return table;
    }

    private String suggested(KpiDefinition definition) {
        Target target = definition.suggested();
        if (target == null) {
            return FigureFormat.UNKNOWN;
        }
        Unit unit = definition.draft().unit();
        return page.getTranslation(
                "scorecard.goal-and-limit", figure(unit, target.goal()), figure(unit, target.limit()));
    }

    /** An amount is meant in the currency of each client. */
    private String figure(Unit unit, BigDecimal figure) {
        FigureFormat format = FigureFormat.of(page);
        return unit == Unit.MONEY
                ? format.number(figure, unit.decimals())
                : new FigureWords(unit, Currency.getInstance("EUR")).write(format, figure);
    }
}
