package io.pupitre.templates;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class TemplateIsolationCases implements IsolationCases {

    private static final TemplateContent CONTENT = Contents.steps(Contents.step("brief", "Brief", -5));

    private final Library library;
    private final ClientTemplates copies;
    private final TemplateVersionRows versions;
    private final Personas personas;

    TemplateIsolationCases(Library library, ClientTemplates copies, TemplateVersionRows versions, Personas personas) {
        this.library = library;
        this.copies = copies;
        this.versions = versions;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Library.list", AGENCY, this::publish, library::list),
                IsolationCase.byHandle(
                        "Library.search",
                        AGENCY,
                        () -> named(this::publish),
                        () -> "found-nothing",
                        name -> library.search(name).size()),
                IsolationCase.byHandle("Library.get", AGENCY, () -> publish("got"), this::noTemplate, library::get),
                IsolationCase.byHandle(
                        "Library.versions", AGENCY, () -> publish("versions"), this::noTemplate, library::versions),
                IsolationCase.byHandle(
                        "Library.content",
                        AGENCY,
                        () -> publish("content"),
                        this::noTemplate,
                        id -> library.content(id, 1)),
                IsolationCase.byHandle(
                        "Library.redraft", AGENCY, () -> draft("redrafted"), this::noRecord, template -> {
                            library.redraft(template, template.draft());
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Library.publish",
                        AGENCY,
                        () -> draft("published"),
                        this::noRecord,
                        template -> library.publish(template, "Notes")),
                IsolationCase.byHandle(
                        "Library.adopt",
                        AGENCY,
                        () -> {
                            String key = "starter" + System.nanoTime();
                            library.adopt(List.of(starter(key)));
                            return key;
                        },
                        () -> "starter-of-nobody" + System.nanoTime(),
                        key -> {
                            int before = library.list().size();
                            library.adopt(List.of(starter(key)));
                            return library.list().size() - before;
                        }),
                IsolationCase.byListing("ClientTemplates.list", WORKSPACE, this::copy, copies::list),
                IsolationCase.byHandle(
                        "ClientTemplates.search",
                        WORKSPACE,
                        () -> named(this::copy),
                        () -> "found-nothing",
                        name -> copies.search(name).size()),
                IsolationCase.byListing("ClientTemplates.offers", WORKSPACE, this::publishAsAdmin, copies::offers),
                IsolationCase.byHandle(
                        "ClientTemplates.preview",
                        WORKSPACE,
                        () -> publishAsAdmin("previewed"),
                        this::noTemplate,
                        copies::preview),
                IsolationCase.byHandle(
                        "ClientTemplates.apply", WORKSPACE, () -> publishAsAdmin("applied"), this::noTemplate, id -> {
                            copies.apply(id);
                            return "done";
                        }),
                IsolationCase.byHandle("ClientTemplates.get", WORKSPACE, () -> copy("got"), this::noCopy, copies::get),
                IsolationCase.byHandle(
                        "ClientTemplates.edit",
                        WORKSPACE,
                        () -> copies.get(copy("edited")),
                        this::noCopyRecord,
                        copy -> {
                            copies.edit(copy, TemplateContent.EMPTY);
                            return "done";
                        }),
                IsolationCase.byHandle("ClientTemplates.remove", WORKSPACE, () -> copy("removed"), this::noCopy, id -> {
                    copies.remove(id);
                    return "done";
                }));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                Template.class, () -> publish("entity").value(),
                TemplateVersion.class,
                        () -> versions.findByTemplateAndNumber(publish("entity").value(), 1)
                                .orElseThrow()
                                .id(),
                AppliedTemplate.class, () -> copy("entity").value());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "ClientTemplates.begin",
                "names no record; what it adds is unseen elsewhere as ClientTemplates.list shows",
                "Library.add",
                "names no record; that what it adds is unseen elsewhere is shown by Library.list");
    }

    private static StarterTemplate starter(String key) {
        return new StarterTemplate(
                key,
                new TemplateDraft(TemplateKind.PROCESS, new Bilingual(key, key), Bilingual.EMPTY, CONTENT),
                "Notes");
    }

    private static String named(Consumer<String> add) {
        String name = "found" + System.nanoTime();
        add.accept(name);
        return name;
    }

    private TemplateRecord draft(String name) {
        return library.get(library.add(
                new TemplateDraft(TemplateKind.PROCESS, new Bilingual(name, name), Bilingual.EMPTY, CONTENT)));
    }

    private TemplateId publish(String name) {
        TemplateRecord draft = draft(name);
        library.publish(draft, "Notes");
        return draft.id();
    }

    /** For who works in a workspace and couldn't publish. */
    private TemplateId publishAsAdmin(String name) {
        return personas.as(personas.agencyOf(SamplePerson.ADA), () -> publish(name));
    }

    private AppliedTemplateId copy(String name) {
        return copies.apply(publishAsAdmin(name));
    }

    private TemplateId noTemplate() {
        return new TemplateId(Ids.next());
    }

    private AppliedTemplateId noCopy() {
        return new AppliedTemplateId(Ids.next());
    }

    private TemplateRecord noRecord() {
        TemplateDraft draft =
                new TemplateDraft(TemplateKind.PROCESS, new Bilingual("missing", ""), Bilingual.EMPTY, CONTENT);
        return new TemplateRecord(noTemplate(), 0, draft, 0, true);
    }

    private AppliedRecord noCopyRecord() {
        return new AppliedRecord(
                new AppliedLine(
                        noCopy(),
                        noTemplate(),
                        TemplateKind.PROCESS,
                        new Bilingual("missing", ""),
                        1,
                        1,
                        false,
                        Instant.EPOCH),
                0,
                CONTENT,
                CONTENT);
    }
}
