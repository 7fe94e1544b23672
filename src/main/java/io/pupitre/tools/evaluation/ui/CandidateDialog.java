package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.evaluation.CandidateDetails;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.ui.ProductField;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what could be chosen: a tool of the stack, or a product by its name. */
final class CandidateDialog {

    private final ComboBox<ToolRow> tool = new ComboBox<>();
    private final ProductField product = new ProductField();
    private final TextField price = new TextField();
    private final CurrencyField currency = new CurrencyField("tools.field-currency");
    private @Nullable CandidateDetails present;

    private CandidateDialog(Currency usual) {
        tool.setItemLabelGenerator(ToolRow::name);
        tool.setClearButtonVisible(true);
        Wording.bind(tool, tool::setLabel, "tools.evaluation-tool");
        tool.addValueChangeListener(change -> product.setEnabled(change.getValue() == null));
        Wording.bind(product, product::setLabel, "tools.evaluation-product");
        SavingInputs.describe(price, "tools.evaluation-list-price");
        currency.setValue(usual);
    }

    /**
     * @param tools those that can be chosen
     * @param usual the currency that prices are mostly in
     * @param save answers the key of what kept it from being saved, if anything did
     */
    static void add(
            List<ToolRow> tools, Currency usual, SerializableFunction<CandidateDetails, Optional<String>> save) {
        CandidateDialog fields = new CandidateDialog(usual);
        fields.tool.setItems(tools);
        fields.tool.setAutofocus(true);
        Wording.bind(fields.product, fields.product::setHelperText, "tools.evaluation-product-help");
        FormDialog form = fields.form("tools.evaluation-candidate-add", save);
        if (!tools.isEmpty()) {
            form.withWide(fields.tool);
        }
        form.withWide(fields.product).with(fields.price, fields.currency).open();
    }

    /** The same for one that is there; a tool stays the same tool. */
    static void edit(
            CandidateRecord candidate, Currency usual, SerializableFunction<CandidateDetails, Optional<String>> save) {
        CandidateDialog fields = new CandidateDialog(usual);
        CandidateDetails details = candidate.details();
        Money money = details.listPrice();
        fields.present = details;
        fields.product.setValue(candidate.name());
        if (money != null) {
            SavingInputs.show(fields.price, money.amount());
            fields.currency.setValue(money.currency());
        }
        FormDialog form = fields.form("tools.evaluation-candidate-edit", save);
        if (details.tool() == null) {
            form.withWide(fields.product);
        }
        form.with(fields.price, fields.currency).open();
    }

    private FormDialog form(String titleKey, SerializableFunction<CandidateDetails, Optional<String>> save) {
        return Refusing.form(titleKey, this::read, details -> Taken.at(product, save.apply(details)));
    }

    private Optional<CandidateDetails> read() {
        boolean isTool = present == null ? tool.getValue() != null : present.tool() != null;
        boolean named = isTool || SavingInputs.isGood(product, ToolField.PRODUCT.limit(), false, true);
        Optional<BigDecimal> amount = SavingInputs.amount(price);
        if (!named || price.isInvalid() || currency.isInvalid() || currency.isEmpty()) {
            return Optional.empty();
        }
        Money money = amount.map(value -> new Money(value, currency.getValue())).orElse(null);
        return Optional.of(new CandidateDetails(
                present != null
                        ? present.tool()
                        : tool.getValue() == null ? null : tool.getValue().toolId(),
                product.getValue(),
                money));
    }
}
