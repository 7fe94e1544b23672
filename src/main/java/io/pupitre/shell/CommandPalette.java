package io.pupitre.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ctrl+K: the actions of the page, the pages, the clients and the records of the tab's client or agency in one list. What
 * there are few of is fetched when the palette opens and searched in the browser, without a round trip per character;
 * records are asked for while somebody types, since there may be thousands.
 */
@Tag("pupitre-palette")
@JsModule("./shell/palette.ts")
final class CommandPalette extends Component {

    private final ShellContext context;
    private final Section.Area area;
    private final SerializableSupplier<Optional<HasElement>> page;
    private final List<RecordSource> sources;
    /** What the entries with a number do; as of the last opening. */
    private final ArrayList<Command> actions = new ArrayList<>();

    CommandPalette(
            ShellContext context,
            Section.Area area,
            List<RecordSource> sources,
            SerializableSupplier<Optional<HasElement>> page) {
        this.context = context;
        this.area = area;
        this.sources = sources.stream()
                .filter(source -> source.section().area() == area)
                // Stable: what is at home in one section stays in the order of its module.
                .sorted(Comparator.comparing(RecordSource::section))
                .toList();
        this.page = page;
        word("opener", "shell.palette-open");
        word("placeholder", "shell.palette");
        word("nothing", "shell.palette-nothing");
        word("searching", "shell.palette-searching");
        word("dismiss", "ui.close");
        // The browser counts, and puts the figure in.
        Wording.bind(this, text -> getElement().setProperty("counted", text), "shell.palette-count", "#");
        word("actions", "shell.palette-actions");
        word("pages", "shell.palette-pages");
        word("clients", "shell.palette-clients");
    }

    private boolean atWork() {
        return context.workspace()
                .map(workspace -> workspace.standing() == Workspace.Standing.ACTIVE)
                .orElse(true);
    }

    private void word(String property, String key) {
        Wording.bind(this, text -> getElement().setProperty(property, text), key);
    }

    /** Called by the browser when the palette opens. */
    @ClientCallable
    ArrayNode entries() {
        var entries = JacksonUtils.createArrayNode();
        actions.clear();
        page.get()
                .filter(CommandSource.class::isInstance)
                // What a page offers beyond its links changes something.
                .filter(shown -> atWork())
                .map(p -> ((CommandSource) p).commands())
                .orElse(List.of())
                .forEach(command -> {
                    var entry = entry(entries, "actions", command.label(), command.glyph());
                    entry.put("action", actions.size());
                    if (command.key() != null) {
                        entry.put("keys", command.key().character().toUpperCase(Locale.ROOT));
                    }
                    actions.add(command.action());
                });
        var slug = context.workspace().map(Workspace::slug).orElse("-");
        for (var each : Section.Area.values()) {
            var offered = Rail.offered(context, each);
            offered.forEach(section -> {
                var entry = entry(entries, "pages", getTranslation(section.key()), section.glyph());
                entry.put("href", section.path(slug));
                entry.put("reload", each != area);
                // Of another area the rail, hence the keyboard, knows the first page only.
                if (each == area || section == offered.getFirst()) {
                    entry.put("keys", "G " + section.goKey().toUpperCase(Locale.ROOT));
                }
            });
        }
        var section = page.get().flatMap(Section::of);
        context.workspaces().forEach(workspace -> {
            var entry = entry(entries, "clients", workspace.name(), Glyph.CLIENTS);
            entry.put("hint", workspace.agency());
            entry.put("href", Section.inOtherClient(section, workspace.role()).path(workspace.slug()));
            entry.put("reload", true);
            entry.put("monogram", workspace.monogram());
            entry.put("colour", workspace.colour().css());
            entry.put("textColour", workspace.colour().textUpon().css());
        });
        return entries;
    }

    /**
     * Called by the browser while somebody types.
     *
     * @param text of whatever length; sources answer nothing to one that is too short or too long
     */
    @ClientCallable
    ArrayNode records(String text) {
        var entries = JacksonUtils.createArrayNode();
        var query = new RecordSource.Query(
                text, context.workspace().map(Workspace::slug).orElse(""), getLocale());
        var open = sources.stream()
                .map(RecordSource::section)
                .distinct()
                .filter(context::mayOpen)
                .toList();
        sources.stream()
                .filter(source -> open.contains(source.section()))
                .forEach(source -> source.find(query)
                        .forEach(found -> entry(entries, "records", found.label(), found.glyph())
                                .put("heading", getTranslation(source.kindKey()))
                                .put("hint", found.hint())
                                .put("href", found.address())));
        return entries;
    }

    private static ObjectNode entry(ArrayNode entries, String group, String label, Glyph glyph) {
        return entries.addObject()
                .put("group", group)
                .put("label", label)
                .put("glyph", glyph.name().toLowerCase(Locale.ROOT));
    }

    /** Called by the browser when an action was chosen from the list that {@link #entries()} gave it. */
    @ClientCallable
    void run(int action) {
        if (action >= 0 && action < actions.size()) {
            actions.get(action).execute();
        }
    }
}
