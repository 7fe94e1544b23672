package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Ids;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Months and imports in addresses. */
@Component
class ScorecardAddresses implements AddressedRecords {

    private final ShownMonths months;
    private final InputImports imports;

    ScorecardAddresses(ShownMonths months, InputImports imports) {
        this.months = months;
        this.imports = imports;
    }

    @Override
    public Map<String, Consumer<String>> lookups() {
        return Map.of(
                "month", text -> months.read().get(text), "import", id -> imports.get(new ImportId(Ids.parse(id))));
    }
}
