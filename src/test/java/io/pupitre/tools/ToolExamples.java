package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented tools. */
public final class ToolExamples {

    private ToolExamples() {}

    /** A tool of which everything is known. */
    public static ToolDetails complete(String product) {
        return new ToolDetails(
                product,
                "Éditions Lumen",
                "E-mailing",
                "Responsable CRM",
                12,
                9,
                Money.of(new BigDecimal("18400.50"), "EUR"),
                Renewal.on(LocalDate.of(2027, 3, 31)),
                60,
                ToolStatus.ACTIVE,
                List.of("Boréal CRM", "Tamis"),
                "Relances automatiques",
                "Tarif négocié");
    }

    /** A tool of which only the name is known. */
    public static ToolDetails named(String product) {
        return new ToolDetails(
                product, "", "", "", null, null, null, Renewal.none(), null, ToolStatus.CONSIDERED, List.of(), "", "");
    }
}
