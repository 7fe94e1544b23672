package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.rule.ClientRules;
import io.pupitre.tools.rule.FailingTool;
import io.pupitre.tools.rule.RuleResult;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the agency's rules come to at this client: how many tools pass, and what the others lack. */
@Route(value = "tools/rules", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ClientRulesView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private final ClientRules rules;
    private final RulePhrases words = new RulePhrases(this);
    private final StackPages pages = new StackPages(StackPages.Page.RULES);
    private final Paragraph overall = new Paragraph();
    private final Div parts = new Div();
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.rule-none-here");
    private List<RuleResult> results = List.of();
    private String workspace = "";

    ClientRulesView(ClientRules rules) {
        this.rules = rules;
        addClassNames("pu-page", "pu-stack", "pu-parts");
        overall.addClassName("pu-renewal-alert");
        parts.addClassName("pu-stack");
        add(new PageHeader("tools.client-rules").withLead("tools.client-rules-lead"), pages, overall, parts, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.client-rules");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        results = rules.results();
        tell();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }

    private void tell() {
        overall.setText(words.say("tools.rule-overall-is", words.percent(RuleResult.overall(results))));
        overall.setVisible(!results.isEmpty());
        empty.setVisible(results.isEmpty());
        parts.removeAll();
        results.stream().map(this::part).forEach(parts::add);
    }

    private Div part(RuleResult result) {
        Span score = new Span(words.score(result.score()));
        Div head = new Div(
                new H2(words.name(result.rule().details())),
                new StatusBadge(RulePhrases.badge(result.score()), "tools.rule-passes", words.percent(result.score())),
                score);
        head.addClassName("pu-rule-head");
        Paragraph sentence = new Paragraph(words.sentence(result.rule().details()));
        sentence.addClassName("pu-muted");
        Div part = new Div(head, sentence);
        part.addClassName("pu-rule");
        if (!result.failing().isEmpty()) {
            UnorderedList failing = new UnorderedList();
            failing.addClassName("pu-rules");
            result.failing().stream().map(this::line).forEach(failing::add);
            part.add(failing);
        }
        return part;
    }

    private ListItem line(FailingTool failing) {
        Anchor tool = new Anchor("/" + ToolsNavigation.tool(workspace, failing.tool()), failing.name());
        Anchor remedy = new Anchor("/" + RulesNavigation.remedy(workspace, failing), words.remedy(failing));
        remedy.setAriaLabel(words.remedy(failing) + " – " + failing.name());
        return new ListItem(tool, remedy);
    }
}
