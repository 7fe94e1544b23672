package io.pupitre.tools.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;

/** What the agency asks of who looks after a client's stack: of which fields it wants a reason with each change. */
@Route(value = "agency/rules", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.RULES)
@SuppressWarnings("serial") // Sessions are never stored.
class AgencyRulesView extends Div implements BeforeEnterObserver {

    private static final String TOOL = "tool";

    private final FlaggedFields flags;
    private final ToolPhrases words = new ToolPhrases(this);
    private final CheckboxGroup<ToolField> fields = new CheckboxGroup<>();
    private boolean showing;

    AgencyRulesView(FlaggedFields flags) {
        this.flags = flags;
        addClassNames("pu-page", "pu-stack", "pu-parts");
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.reason-fields");
        Paragraph lead = new Paragraph();
        lead.addClassName("pu-muted");
        Wording.bind(lead, lead::setText, "tools.reason-fields-lead");
        fields.addClassName("pu-flagged");
        fields.setItems(ToolField.values());
        Wording.bind(fields, fields::setAriaLabel, "tools.reason-fields");
        Wording.bind(fields, ignored -> fields.setItemLabelGenerator(words::label), "tools.reason-fields");
        fields.addValueChangeListener(change -> {
            if (!showing) {
                flags.change(
                        TOOL,
                        properties(change.getValue(), change.getOldValue()),
                        properties(change.getOldValue(), change.getValue()));
                Notices.success("tools.reason-fields-saved");
                show();
            }
        });
        add(new PageHeader("shell.section-rules").withLead("tools.rules-lead"), title, lead, fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** With what others flagged meanwhile. */
    private void show() {
        showing = true;
        fields.setValue(flags.of(TOOL).stream()
                .flatMap(property -> ToolField.ofProperty(property).stream())
                .collect(Collectors.toSet()));
        showing = false;
    }

    /** What the log calls the fields that are in the one set only. */
    private static Set<String> properties(Set<ToolField> these, Set<ToolField> others) {
        return these.stream()
                .filter(field -> !others.contains(field))
                .flatMap(field -> field.properties().stream())
                .collect(Collectors.toSet());
    }
}
