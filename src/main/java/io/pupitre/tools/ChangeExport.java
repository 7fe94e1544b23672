package io.pupitre.tools;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.NumberStyle;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.PersonId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened to the stack into a file: a line for each field that was changed, its values as they are stored. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ChangeExport {

    private static final int STRETCH = 500;

    private final AuditLog log;
    private final People people;

    ChangeExport(AuditLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /**
     * The latest first, as UTF-8 with a byte order mark; moments are UTC.
     *
     * @param types what the changes are about, as the log names it
     * @param language of the headings
     */
    public void write(OutputStream out, Collection<String> types, Locale language) throws IOException {
        boolean french = language.getLanguage().equals("fr");
        List<String> header = french
                ? List.of("Moment (UTC)", "Personne", "Action", "Type", "Nom", "Champ", "Avant", "Après", "Raison")
                : List.of("Moment (UTC)", "Person", "Action", "Type", "Name", "Field", "Before", "After", "Reason");
        Map<PersonId, String> names = new HashMap<>();
        try (CsvWriter rows = CsvWriter.open(out, french ? ';' : ',', NumberStyle.PLAIN, header)) {
            int from = 0;
            List<AuditEntry> stretch;
            do {
                stretch = log.page(types, from, STRETCH);
                stretch.forEach(entry -> write(rows, entry, names.computeIfAbsent(entry.person(), this::nameOf)));
                from += STRETCH;
            } while (stretch.size() == STRETCH);
        }
    }

    private static void write(CsvWriter rows, AuditEntry entry, String author) {
        List<FieldChange> changes =
                entry.changes().isEmpty() ? List.of(new FieldChange("", null, null)) : entry.changes();
        for (FieldChange change : changes) {
            rows.text(entry.at().toString())
                    .text(author)
                    .text(entry.action().name())
                    .text(entry.subjectType())
                    .text(entry.subjectName())
                    .text(change.field())
                    .text(change.before())
                    .text(change.after())
                    .text(entry.reason())
                    .endRow();
        }
    }

    private String nameOf(PersonId id) {
        return people.find(id).map(Person::name).orElse("");
    }
}
