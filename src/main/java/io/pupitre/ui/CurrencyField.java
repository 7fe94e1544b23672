package io.pupitre.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** A currency, to be found by its code or by its name in the person's language. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class CurrencyField extends ComboBox<Currency> {

    private static final List<Currency> ALL = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    /** @param labelKey a translation key */
    public CurrencyField(String labelKey) {
        setItems(ALL);
        Wording.bind(
                this,
                label -> {
                    setLabel(label);
                    setItemLabelGenerator(one -> one.getCurrencyCode() + " – "
                            + one.getDisplayName(FigureFormat.of(this).locale()));
                },
                labelKey);
    }
}
