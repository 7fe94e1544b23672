package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Unused;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.SidePanel;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One tool beside the list: all that is known of it, what happened to it, and what can be done. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolPanel extends Composite<Div> {

    /** The status is a badge, the currency stands with the cost. */
    private static final Set<ToolField> LISTED =
            EnumSet.complementOf(EnumSet.of(ToolField.PRODUCT, ToolField.STATUS, ToolField.CURRENCY));

    private final ToolPhrases words = new ToolPhrases(this);

    ToolPanel(ToolDetails tool, Component history, Command edit, Command retire, Command close) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("pu-tool-facts");
        for (ToolField field : LISTED) {
            DescriptionList.Term term = new DescriptionList.Term();
            Wording.bind(this, term::setText, field.labelKey());
            DescriptionList.Description description = new DescriptionList.Description();
            Wording.bind(this, ignored -> description.setText(value(tool, field)), field.labelKey());
            facts.add(term, description);
            if (field == ToolField.ANNUAL_COST) {
                addUnused(facts, tool);
            }
        }
        Button editing = new Button(Glyph.EDIT.icon());
        editing.addClickListener(click -> edit.execute());
        Wording.bind(editing, editing::setText, "tools.edit");
        Key.EDIT.on(editing);
        Button retiring = new Button(Glyph.ARCHIVE.icon());
        retiring.addThemeVariants(ButtonVariant.TERTIARY);
        retiring.addClickListener(click -> retire.execute());
        retiring.setVisible(tool.status() != ToolStatus.RETIRED);
        Wording.bind(retiring, retiring::setText, "tools.retire");
        Changes.mark(editing, retiring);
        getContent().addClassName("pu-tool-panel");
        getContent()
                .add(new SidePanel(tool.product(), close)
                        .withBody(
                                new StatusBadge(
                                        ToolPhrases.badge(tool.status()),
                                        "tools.status-" + tool.status().name().toLowerCase(Locale.ROOT)),
                                facts,
                                history)
                        .withFoot(retiring, editing));
    }

    private void addUnused(DescriptionList facts, ToolDetails tool) {
        DescriptionList.Term term = new DescriptionList.Term();
        Wording.bind(this, term::setText, "tools.unused");
        DescriptionList.Description description = new DescriptionList.Description();
        Wording.bind(
                this,
                ignored -> description.setText(words.unusedInWords(Unused.of(tool), tool.seatsPaid())),
                "tools.unused");
        facts.add(term, description);
    }

    private String value(ToolDetails tool, ToolField field) {
        Money cost = tool.annualCost();
        return field == ToolField.ANNUAL_COST && cost != null
                ? words.cost(cost)
                : words.value(field, tool.plain(field));
    }
}
