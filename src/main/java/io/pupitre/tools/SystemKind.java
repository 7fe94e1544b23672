package io.pupitre.tools;

import io.pupitre.tools.catalogue.Folded;
import java.util.Arrays;
import java.util.List;

/** What an external system is for. */
public enum SystemKind {
    CRM,
    ERP,
    FINANCE,
    WAREHOUSE,
    OTHER;

    /** What a name says itself of the kind: one of its words is “CRM” or “ERP”. Nothing is guessed. */
    static SystemKind saidBy(String name) {
        List<String> words = Arrays.asList(Folded.of(name).text().split(" "));
        if (words.contains("crm")) {
            return CRM;
        }
        return words.contains("erp") ? ERP : OTHER;
    }
}
