package io.pupitre.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A currency, to be found by its code or by its name in the person's language. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class CurrencyField extends ComboBox<Currency> {

    private static final List<Currency> ALL = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    /** The currency of an ISO 4217 code, as an address may say it; nothing when there is none. */
    public static Optional<Currency> ofCode(String code) {
        return ALL.stream().filter(one -> one.getCurrencyCode().equals(code)).findFirst();
    }

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
