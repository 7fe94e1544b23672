package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.tools.Completeness;
import io.pupitre.tools.Discount;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.Unused;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** All that is known of a tool, in parts. What isn't known is left out, and named once at the top. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolFacts extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final ToolDetails tool;

    /** @param today in the zone of the client */
    ToolFacts(ToolDetails tool, LocalDate today) {
        this.tool = tool;
        getContent().addClassName("pu-tool-facts");
        completeness();
        DescriptionList what = list();
        fields(
                what,
                ToolField.INSTANCE,
                ToolField.VENDOR,
                ToolField.ORIGIN,
                ToolField.CATEGORY,
                ToolField.CAPABILITY,
                ToolField.OTHER_CAPABILITIES);
        DescriptionList people = part("tools.part-people");
        fields(people, ToolField.OWNER, ToolField.ADMINS, ToolField.USERS, ToolField.SEATS_PAID, ToolField.SEATS_USED);
        DescriptionList contract = part("tools.part-contract");
        fields(contract, ToolField.ANNUAL_COST);
        fact(contract, "tools.unused", () -> words.unusedInWords(Unused.of(tool), tool.seatsPaid()));
        fields(contract, ToolField.LIST_COST);
        Discount.of(tool).ifPresent(discount -> fact(contract, "tools.discount", () -> words.discount(discount)));
        fields(
                contract,
                ToolField.BILLING,
                ToolField.TERM_MONTHS,
                ToolField.RENEWAL,
                ToolField.AUTO_RENEWAL,
                ToolField.NOTICE_DAYS);
        LocalDate noticeBy = tool.noticeBy();
        if (noticeBy != null) {
            fact(contract, "tools.notice-by", () -> noticeBy(noticeBy, today));
        }
        fields(contract, ToolField.ORDER_NUMBER);
        DescriptionList use = part("tools.part-use");
        fields(use, ToolField.PURPOSE, ToolField.OUTCOME, ToolField.INTEGRATED_WITH, ToolField.NOTE);
    }

    /** How near it is, as long as somebody has to think of it. */
    private String noticeBy(LocalDate day, LocalDate today) {
        String said = words.figures().day(day);
        return tool.status().inUse()
                ? said + " – " + new RenewalPhrases(words).left(ChronoUnit.DAYS.between(today, day))
                : said;
    }

    private void completeness() {
        Completeness known = Completeness.of(tool);
        Paragraph said = new Paragraph();
        said.addClassName("pu-muted");
        Wording.bind(this, ignored -> said.setText(words.completeness(known)), "tools.completeness");
        getContent().add(said);
    }

    private DescriptionList part(String key) {
        H3 title = new H3();
        Wording.bind(this, title::setText, key);
        getContent().add(title);
        return list();
    }

    private DescriptionList list() {
        DescriptionList list = new DescriptionList();
        getContent().add(list);
        return list;
    }

    private void fields(DescriptionList list, ToolField... fields) {
        for (ToolField field : fields) {
            if (tool.plain(field) != null) {
                fact(list, field.labelKey(), () -> value(field));
            }
        }
    }

    private void fact(DescriptionList list, String labelKey, SerializableSupplier<String> value) {
        DescriptionList.Term term = new DescriptionList.Term();
        DescriptionList.Description description = new DescriptionList.Description();
        Wording.bind(
                this,
                label -> {
                    term.setText(label);
                    description.setText(value.get());
                },
                labelKey);
        list.add(term, description);
    }

    private String value(ToolField field) {
        Money money = field == ToolField.ANNUAL_COST
                ? tool.annualCost()
                : field == ToolField.LIST_COST ? tool.listCost() : null;
        return money == null ? words.value(field, tool.plain(field)) : words.cost(money);
    }
}
