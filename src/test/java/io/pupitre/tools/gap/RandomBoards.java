package io.pupitre.tools.gap;

import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented boards, with names as people write them. */
public final class RandomBoards {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<String> NAMES = List.of(
            "Alizé",
            "Boréal CRM",
            "Plateforme européenne de consentement et de préférences (filiale Nord)",
            "🚀🚀🚀 Décollage",
            "منصة التسويق",
            "Anticonstitutionnellementinsécable",
            "A & B <i>");

    private static final List<Aim> AIMS = List.of(Aim.values());

    private static final List<ToolStatus> STATUSES =
            List.of(ToolStatus.ACTIVE, ToolStatus.RETIRING, ToolStatus.IMPLEMENTING);

    private RandomBoards() {}

    /** Some capabilities with some tools. */
    public static GapBoard of(long seed) {
        Random random = new Random(seed);
        return board(random, 1 + random.nextInt(60), 0.4, true);
    }

    /** All capabilities of the catalogue with 60 tools of plain names. */
    public static GapBoard full() {
        return board(new Random(7), 60, 1, false);
    }

    private static GapBoard board(Random random, int many, double wanted, boolean oddNames) {
        List<PhaseRecord> phases = List.of(
                phase("Audit", TODAY.minusDays(20)),
                phase("Socle", TODAY.plusMonths(4)),
                phase("Croissance", TODAY.plusMonths(10)));
        List<Capability> all = Catalogue.capabilities();
        List<CapabilityTool> tools = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            tools.add(new CapabilityTool(
                    new ToolId(Ids.next()),
                    oddNames ? NAMES.get(random.nextInt(NAMES.size())) + " " + at : "Outil " + at,
                    STATUSES.get(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0),
                    all.get(random.nextInt(all.size())).key(),
                    List.of(all.get(random.nextInt(all.size())).key())));
        }
        List<NeedRecord> needs = new ArrayList<>();
        for (Capability capability : all) {
            if (random.nextDouble() < wanted) {
                Aim aim = AIMS.get(random.nextInt(3));
                needs.add(new NeedRecord(
                        new NeedId(Ids.next()),
                        0,
                        capability.key(),
                        new NeedDetails(
                                random.nextInt(3) == 0 ? "Trop lent pour les régions" : "",
                                aim,
                                phases.get(random.nextInt(3)).id(),
                                random.nextBoolean()
                                        ? tools.get(random.nextInt(tools.size()))
                                                .id()
                                        : null,
                                random.nextBoolean() ? "Brise" : "",
                                "")));
            }
        }
        return GapBoard.of(tools, needs, phases, TODAY);
    }

    private static PhaseRecord phase(String name, LocalDate day) {
        return new PhaseRecord(new PhaseId(Ids.next()), 0, new PhaseDetails(name, day));
    }
}
