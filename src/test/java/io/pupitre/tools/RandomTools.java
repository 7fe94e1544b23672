package io.pupitre.tools;

import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tools of any shape that a tool can have: each field there or not, texts with all that trips readers of files. */
final class RandomTools {

    private static final List<String> PIECES = List.of(
            "Tamis",
            "é",
            "’",
            "'",
            "=1+1",
            "\"",
            ";",
            ",",
            "\t",
            "|",
            "-3",
            "+33",
            "@x",
            "#",
            " ",
            "🚀",
            "<b>",
            "12,5",
            "n/c",
            "\u00A0",
            "ſ",
            "مرحبا",
            "0x1F",
            "_x0041_",
            "true",
            "01/02/2027");

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CHF", "XPF");

    private final Random random;

    RandomTools(long seed) {
        random = new Random(seed);
    }

    /** @param number makes its name one of its own */
    ToolDetails tool(int number) {
        return details("Outil n°" + number + text(false), perhaps(() -> "Éditeur " + number));
    }

    /**
     * The same tool, of which something else is known.
     *
     * @param reach the statuses of which it then has one
     */
    ToolDetails other(ToolDetails tool, List<ToolStatus> reach) {
        return details(tool.product(), tool.vendor())
                .edit()
                .instance(tool.instance())
                .status(one(reach))
                .details();
    }

    /** One of several. */
    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private ToolDetails details(String product, @Nullable String vendor) {
        List<Capability> capabilities = Catalogue.capabilities();
        Supplier<String> capability =
                () -> capabilities.get(random.nextInt(capabilities.size())).key();
        List<String> others = new ArrayList<>();
        List<String> integrated = new ArrayList<>();
        while (chance(30)) {
            others.add(capability.get());
            integrated.add("Système " + random.nextInt(9));
        }
        return ToolDetails.of(product)
                .vendor(vendor == null ? "" : vendor)
                .origin(one(ToolOrigin.values()))
                .category(line())
                .capability(perhaps(capability))
                .otherCapabilities(others)
                .owner(line())
                .admins(line())
                .users(line())
                .seatsPaid(perhaps(() -> random.nextInt(1_000_001)))
                .seatsUsed(perhaps(() -> random.nextInt(5_000)))
                .costs(
                        perhaps(this::amount),
                        perhaps(this::amount),
                        Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size()))))
                .billing(perhaps(() -> one(Billing.values())))
                .termMonths(perhaps(() -> random.nextInt(241)))
                .renewal(renewal())
                .autoRenewal(perhaps(random::nextBoolean))
                .noticeDays(perhaps(() -> random.nextInt(3_651)))
                .orderNumber(line())
                .status(one(ToolStatus.values()))
                .integratedWith(integrated)
                .purpose(text(true))
                .outcome(text(true))
                .note(text(true))
                .details();
    }

    /** Some have more digits than a spreadsheet keeps. */
    private BigDecimal amount() {
        return chance(10)
                ? BigDecimal.valueOf(random.nextLong(Long.MAX_VALUE / 10, Long.MAX_VALUE), 4)
                : BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(5));
    }

    private Renewal renewal() {
        return switch (random.nextInt(3)) {
            case 0 -> Renewal.none();
            case 1 -> Renewal.rollingMonth();
            default -> Renewal.on(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000)));
        };
    }

    private String line() {
        return chance(40) ? "" : text(false);
    }

    /** @param paragraphs whether it may have line ends */
    private String text(boolean paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(!paragraphs && piece.equals("\t") ? " " : piece);
            if (paragraphs && chance(20)) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return chance(35) ? null : value.get();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
