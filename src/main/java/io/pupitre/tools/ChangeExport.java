package io.pupitre.tools;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
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
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened to the stack into a file: a line for each field that was changed, in the words of the page. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ChangeExport {

    private static final int STRETCH = 500;

    /** Of an entry without a field there is a line, too. */
    private static final List<LogWords.Difference> NO_FIELD = List.of(new LogWords.Difference("", null, null));

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
     * @param words whose language the headings are in, too
     */
    public void write(OutputStream out, Collection<String> types, LogWords words) throws IOException {
        boolean french = words.language().getLanguage().equals("fr");
        List<String> header = french
                ? List.of("Moment (UTC)", "Personne", "Action", "Type", "Nom", "Champ", "Avant", "Après", "Raison")
                : List.of("Moment (UTC)", "Person", "Action", "Type", "Name", "Field", "Before", "After", "Reason");
        Map<PersonId, String> names = new HashMap<>();
        try (CsvWriter rows = CsvWriter.open(out, french ? ';' : ',', NumberStyle.PLAIN, header)) {
            int from = 0;
            List<AuditEntry> stretch;
            do {
                stretch = log.page(types, from, STRETCH);
                stretch.forEach(
                        entry -> write(rows, entry, names.computeIfAbsent(entry.person(), this::nameOf), words));
                from += STRETCH;
            } while (stretch.size() == STRETCH);
        }
    }

    private static void write(CsvWriter rows, AuditEntry entry, String author, LogWords words) {
        List<LogWords.Difference> differences = words.differences(entry);
        for (LogWords.Difference one : differences.isEmpty() ? NO_FIELD : differences) {
            rows.text(entry.at().toString())
                    .text(author)
                    .text(words.action(entry.action()))
                    .text(words.type(entry.subjectType()))
                    .text(entry.subjectName())
                    .text(one.field())
                    .text(one.before())
                    .text(one.after())
                    .text(entry.reason())
                    .endRow();
        }
    }

    private String nameOf(PersonId id) {
        return people.find(id).map(Person::name).orElse("");
    }
}
