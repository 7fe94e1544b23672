package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import io.pupitre.csv.CellReading;
import io.pupitre.csv.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people type it: 18 400,50 and 18400.5 in French, 18,400.50 in English. What can't be read stays in the field.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public final class NumberText implements Converter<String, @Nullable BigDecimal> {

    private final Component page;

    /** @param page says in which language people type */
    public NumberText(Component page) {
        this.page = page;
    }

    @Override
    public Result<@Nullable BigDecimal> convertToModel(@Nullable String text, ValueContext context) {
        if (text == null || text.isBlank()) {
            return Result.ok(null);
        }
        CellReading<BigDecimal> reading = styles().getFirst().read(text);
        for (NumberStyle style : styles()) {
            if (reading instanceof CellReading.Read) {
                break;
            }
            if (style.read(text) instanceof CellReading.Read<BigDecimal> read) {
                reading = read;
            }
        }
        return switch (reading) {
            case CellReading.Read<BigDecimal> read -> Result.ok(read.value());
            case CellReading.Blank<BigDecimal> ignored -> Result.ok(null);
            case CellReading.Unreadable<BigDecimal> unreadable ->
                Result.error(page.getTranslation(unreadable.reason().key()));
        };
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal amount, ValueContext context) {
        return amount == null ? "" : styles().getFirst().write(amount.scale() < 0 ? amount.setScale(0) : amount);
    }

    /** The language's own first; the other's where it can't be mistaken. */
    private List<NumberStyle> styles() {
        return page.getUI()
                        .orElseGet(UI::getCurrentOrThrow)
                        .getLocale()
                        .getLanguage()
                        .equals("fr")
                ? List.of(NumberStyle.SPACE_COMMA, NumberStyle.PLAIN)
                : List.of(NumberStyle.COMMA_POINT, NumberStyle.SPACE_COMMA);
    }
}
