package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Ids;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Months, imports and KPIs of the dictionary in addresses. */
@Component
class ScorecardAddresses implements AddressedRecords {

    private final ShownMonths months;
    private final InputImports imports;
    private final KpiDictionary dictionary;

    ScorecardAddresses(ShownMonths months, InputImports imports, KpiDictionary dictionary) {
        this.months = months;
        this.imports = imports;
        this.dictionary = dictionary;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of(
                "month", text -> months.read().get(text),
                "import", id -> imports.get(new ImportId(Ids.parse(id))),
                "definition", id -> dictionary.get(new DefinitionId(Ids.parse(id))));
    }
}
