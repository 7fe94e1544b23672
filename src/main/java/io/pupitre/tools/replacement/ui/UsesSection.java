package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.replacement.Dependent;
import io.pupitre.tools.replacement.HeldUseException;
import io.pupitre.tools.replacement.StalePlanException;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.replacement.Uses;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** What a tool is used for, by name; can be changed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class UsesSection extends Composite<Div> {

    private final ReplacementWords words = new ReplacementWords(this);
    private final ToolUses uses;
    private final ToolId tool;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private Uses now = new Uses(Set.of(), Set.of());
    private Map<Dependent, String> names = Map.of();

    UsesSection(ToolUses uses, ToolId tool, String workspace) {
        this.uses = uses;
        this.tool = tool;
        H3 title = new H3();
        Wording.bind(title, title::setText, "tools.uses");
        none.addClassName("pu-muted");
        Wording.bind(none, none::setText, "tools.uses-none");
        Button edit = new Button(Glyph.EDIT.icon(), click -> edit());
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Wording.bind(edit, edit::setText, "tools.uses-edit");
        Changes.mark(edit);
        Anchor plan = new Anchor("/" + ToolsNavigation.replacement(workspace, tool), "");
        Wording.bind(plan, plan::setText, "tools.replacement-of-tool");
        getContent().addClassName("pu-tool-uses");
        getContent().add(title, list, none, edit, plan);
        load();
        Wording.bind(this, ignored -> show(), "tools.uses");
    }

    private void load() {
        now = uses.of(tool);
        names = now.isEmpty() ? Map.of() : uses.choices();
    }

    private void show() {
        list.removeAll();
        list.setVisible(!now.isEmpty());
        none.setVisible(now.isEmpty());
        Stream.concat(
                        now.inputs().stream().<Dependent>map(Dependent.OfInput::new),
                        now.cadences().stream().map(Dependent.OfCadence::new))
                .sorted(Comparator.comparing(Dependent::kind).thenComparing(names::get))
                .forEach(what -> list.add(item(what, Objects.requireNonNull(names.get(what)))));
    }

    private ListItem item(Dependent what, String name) {
        Span named = new Span(name);
        named.addClassName("pu-strong");
        Span kind = new Span(words.kind(what.kind()));
        kind.addClassName("pu-muted");
        return new ListItem(named, kind);
    }

    private void edit() {
        Uses[] base = {uses.of(tool)};
        UsesDialog.open(uses.choices(), base[0], wanted -> {
            try {
                uses.change(tool, base[0], wanted.among(uses.choices().keySet()));
            } catch (StalePlanException | ConcurrencyFailureException | DataIntegrityViolationException e) {
                base[0] = uses.of(tool);
                return Optional.of(words.say("tools.uses-stale"));
            } catch (HeldUseException e) {
                return Optional.of(words.say("tools.uses-held", String.join(", ", e.inputs())));
            }
            Notices.success("tools.uses-saved");
            load();
            show();
            return Optional.empty();
        });
    }
}
