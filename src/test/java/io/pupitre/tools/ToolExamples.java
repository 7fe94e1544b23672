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
        return ToolDetails.of(product)
                .instance("Europe")
                .vendor("Éditions Lumen")
                .category("E-mailing")
                .capability("emailing")
                .otherCapabilities(List.of("marketing_automation", "crm"))
                .owner("Responsable CRM")
                .admins("Ada; Équipe MOps")
                .users("CRM, 4 régions")
                .seatsPaid(12)
                .seatsUsed(9)
                .annualCost(Money.of(new BigDecimal("18400.50"), "EUR"))
                .listCost(Money.of(new BigDecimal("23000.625"), "EUR"))
                .billing(Billing.QUARTERLY)
                .termMonths(24)
                .renewal(Renewal.on(LocalDate.of(2027, 3, 31)))
                .autoRenewal(true)
                .noticeDays(60)
                .orderNumber("BC-2026/041")
                .status(ToolStatus.ACTIVE)
                .integratedWith(List.of("Boréal CRM", "Tamis"))
                .purpose("Garder le lien après l’achat")
                .outcome("Relances automatiques")
                .note("Tarif négocié")
                .details();
    }

    /** A tool whose licences and cost matter. */
    public static ToolDetails licensed(
            String product, ToolStatus status, @Nullable Integer paid, @Nullable Integer used, @Nullable Money cost) {
        return ToolDetails.of(product)
                .status(status)
                .seatsPaid(paid)
                .seatsUsed(used)
                .annualCost(cost)
                .details();
    }

    /** A tool of which only the name is known. */
    public static ToolDetails named(String product) {
        return ToolDetails.of(product).details();
    }

    /** One of a number of active tools that share a capability. */
    public static ToolDetails sharing(String product, String capability, @Nullable Money cost) {
        return ToolDetails.of(product)
                .capability(capability)
                .status(ToolStatus.ACTIVE)
                .annualCost(cost)
                .details();
    }

    /** An active tool whose contract renews on a day. */
    public static ToolDetails renewing(String product, LocalDate renewal, @Nullable Integer noticeDays) {
        return ToolDetails.of(product)
                .status(ToolStatus.ACTIVE)
                .renewal(Renewal.on(renewal))
                .noticeDays(noticeDays)
                .details();
    }

    /** A saving that somebody found themselves. */
    public static SavingDetails saving() {
        return new SavingDetails(
                SavingKind.OTHER,
                "Palier négocié",
                null,
                List.of(),
                Money.of(new BigDecimal("1200"), "EUR"),
                "Devis 12");
    }
}
