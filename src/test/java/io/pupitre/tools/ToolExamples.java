package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A tool whose licences and cost matter. */
    public static ToolDetails licensed(
            String product, ToolStatus status, @Nullable Integer paid, @Nullable Integer used, @Nullable Money cost) {
        return new ToolDetails(product, "", "", "", paid, used, cost, Renewal.none(), null, status, List.of(), "", "");
    }

    /** A tool of which only the name is known. */
    public static ToolDetails named(String product) {
        return new ToolDetails(
                product, "", "", "", null, null, null, Renewal.none(), null, ToolStatus.CONSIDERED, List.of(), "", "");
    }
}
