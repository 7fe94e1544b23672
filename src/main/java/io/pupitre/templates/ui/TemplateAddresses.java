package io.pupitre.templates.ui;

import io.pupitre.shell.AddressedRecords;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.templates.TemplateId;
import io.pupitre.tenancy.Ids;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The library's templates and the clients' copies in addresses. */
@Component
class TemplateAddresses implements AddressedRecords {

    private final Library library;
    private final ClientTemplates copies;

    TemplateAddresses(Library library, ClientTemplates copies) {
        this.library = library;
        this.copies = copies;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of(
                "template", id -> library.get(new TemplateId(Ids.parse(id))),
                "copy", id -> copies.get(new AppliedTemplateId(Ids.parse(id))));
    }
}
