package io.pupitre.tools.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> SOME = List.of("crm", "emailing", "bi", "cms", "consent", "dam");
    private static final PhaseRecord PAST = phase("Audit", TODAY.minusDays(1));
    private static final PhaseRecord NEXT = phase("Socle", TODAY.plusMonths(4));
    private static final PhaseRecord LAST = phase("Croissance", TODAY.plusMonths(10));

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** A second opinion that counts letters: A for each active tool, R for each retiring one, and knows no streams of ours. */
    @ParameterizedTest
    @MethodSource("seeds")
    void verdictsOfARandomStackAreWhatTheOracleSays(int seed) {
        Random random = new Random(seed);
        List<CapabilityTool> tools = randomTools(random);
        List<NeedRecord> needs = randomNeeds(random, tools);

        GapBoard board = GapBoard.of(tools, needs, List.of(PAST, NEXT, LAST), TODAY);

        Map<String, String> expected = new TreeMap<>();
        for (String capability : SOME) {
            StringBuilder letters = new StringBuilder();
            boolean coming = false;
            for (CapabilityTool tool : tools) {
                if (capability.equals(tool.capability())) {
                    letters.append(
                            tool.status() == ToolStatus.ACTIVE ? "A" : tool.status() == ToolStatus.RETIRING ? "R" : "");
                    coming |= tool.status() == ToolStatus.IMPLEMENTING;
                }
            }
            @Nullable NeedRecord need = null;
            for (NeedRecord one : needs) {
                need = one.capability().equals(capability) ? one : need;
            }
            if (letters.isEmpty() && !coming && need == null) {
                continue;
            }
            boolean weak = need != null && !need.details().weakness().isEmpty();
            boolean dropped = need != null && need.details().aim() == Aim.GIVEN_UP;
            boolean twice = letters.toString().replace("R", "").length() >= 2;
            expected.put(
                    capability,
                    letters.isEmpty()
                            ? (dropped ? "NOT_NEEDED" : "MISSING")
                            : twice ? "DUPLICATED" : weak ? "WEAK" : "FINE");
        }
        assertThat(board.lines().stream()
                        .collect(Collectors.toMap(
                                line -> line.capability().key(),
                                line -> line.verdict().name())))
                .isEqualTo(expected);
        assertThat(board.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(expected.size());
    }

    /** What the target side promises, whatever is planned. */
    @ParameterizedTest
    @MethodSource("seeds")
    void targetsKeepTheirLaws(int seed) {
        Random random = new Random(seed);
        List<CapabilityTool> tools = randomTools(random);
        GapBoard board = GapBoard.of(tools, randomNeeds(random, tools), List.of(PAST, NEXT, LAST), TODAY);

        for (GapLine line : board.lines()) {
            NeedDetails need = line.details();
            for (PhaseRecord end : board.phases()) {
                Target target = line.targetAt(end.details().targetDate());
                boolean covered = Set.of(TargetState.KEPT, TargetState.IMPROVED, TargetState.NEW, TargetState.CHANGED)
                        .contains(target.state());
                assertThat(target.tools().isEmpty()).as("%s", line).isEqualTo(!covered);
                assertThat(target.state() == TargetState.NEW)
                        .isEqualTo(covered && line.tools().isEmpty());
            }
            Target end = line.targetAt(LAST.details().targetDate());
            if (need.aim() == Aim.UNDECIDED) {
                // Undecided is undecided in each phase.
                assertThat(line.targetAt(null)).isEqualTo(end);
                assertThat(line.isOverdue()).isFalse();
            } else {
                // Later phases know no other plan than the one that has come due.
                LocalDate date = line.targetDate();
                assertThat(line.targetAt(date)).isEqualTo(end);
                assertThat(end.state() == TargetState.GIVEN_UP).isEqualTo(need.aim() == Aim.GIVEN_UP);
            }
            if (line.isMet() && need.aim() == Aim.WANTED) {
                assertThat(end.state()).isEqualTo(TargetState.KEPT);
                assertThat(line.verdict()).isEqualTo(Verdict.FINE);
            }
            assertThat(line.isOverdue())
                    .isEqualTo(line.phase() != null && line.phase().equals(PAST) && !line.isMet());
        }
    }

    @Test
    void aRetiringToolCoversStillAndIsGoneInTheEnd() {
        CapabilityTool retiring = tool("Ancre", ToolStatus.RETIRING, "emailing");
        GapLine alone = line(List.of(retiring), null);

        assertThat(alone.verdict()).isEqualTo(Verdict.FINE);
        assertThat(alone.targetAt(null)).isEqualTo(new Target(TargetState.NONE, List.of()));
        GapLine replaced = line(List.of(retiring, tool("Brise", ToolStatus.IMPLEMENTING, "emailing")), null);
        assertThat(replaced.targetAt(null)).isEqualTo(new Target(TargetState.CHANGED, List.of("Brise")));
        GapLine beside = line(List.of(retiring, tool("Alizé", ToolStatus.ACTIVE, "emailing")), null);
        assertThat(beside.verdict()).isEqualTo(Verdict.FINE);
        assertThat(beside.targetAt(null)).isEqualTo(new Target(TargetState.CHANGED, List.of("Alizé")));
    }

    @Test
    void aWeakToolThatIsWantedIsImprovedAndAnotherOneChangesIt() {
        CapabilityTool alize = tool("Alizé", ToolStatus.ACTIVE, "emailing");
        CapabilityTool brise = tool("Brise", ToolStatus.EVALUATED, "emailing");
        List<CapabilityTool> tools = List.of(alize, brise);
        LocalDate end = NEXT.details().targetDate();

        GapLine same = line(tools, NeedDetails.wanting(NEXT.id(), alize.id()).weakSince("Pas de tests"));
        assertThat(same.verdict()).isEqualTo(Verdict.WEAK);
        assertThat(same.targetAt(end)).isEqualTo(new Target(TargetState.IMPROVED, List.of("Alizé")));
        assertThat(same.targetAt(PAST.details().targetDate()))
                .isEqualTo(new Target(TargetState.KEPT, List.of("Alizé")));
        assertThat(same.isMet()).isFalse();
        GapLine other = line(tools, NeedDetails.wanting(NEXT.id(), brise.id()));
        assertThat(other.targetAt(end)).isEqualTo(new Target(TargetState.CHANGED, List.of("Brise")));
        assertThat(other.isMet()).isFalse();
        GapLine named = line(tools, NeedDetails.wanting(NEXT.id(), "ALIZE"));
        assertThat(named.isMet()).isTrue();
        GapLine open = line(List.of(), NeedDetails.wanting(NEXT.id(), ""));
        assertThat(open.targetAt(end)).isEqualTo(new Target(TargetState.TO_CHOOSE, List.of()));
    }

    @Test
    void whatIsDoneBesidesIsShownAndDoesNotCount() {
        CapabilityTool suite = new CapabilityTool(
                new ToolId(Ids.next()), "Alizé", ToolStatus.ACTIVE, "marketing_automation", List.of("emailing"));
        GapLine line = line(List.of(suite), NeedDetails.NONE);

        assertThat(line.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(line.besides()).containsExactly(suite);
    }

    @Test
    void aFilterNarrowsByEachOfItsParts() {
        CapabilityTool alize = tool("Alizé", ToolStatus.ACTIVE, "emailing");
        GapBoard board = GapBoard.of(
                List.of(alize),
                List.of(need("crm", NeedDetails.wanting(PAST.id(), "")), need("bi", NeedDetails.NONE)),
                List.of(PAST, NEXT),
                TODAY);

        assertThat(shown(board, GapFilter.ALL)).containsExactly("emailing", "crm", "bi");
        assertThat(shown(board, new GapFilter("alize", null, null, null, false)))
                .containsExactly("emailing");
        assertThat(shown(board, new GapFilter("business", null, null, null, false)))
                .containsExactly("bi");
        assertThat(shown(board, new GapFilter("", Verdict.MISSING, null, null, false)))
                .containsExactly("crm", "bi");
        assertThat(shown(board, new GapFilter("", null, Layer.DATA, null, false)))
                .containsExactly("bi");
        assertThat(shown(board, new GapFilter("", null, null, PAST.id(), false)))
                .containsExactly("crm");
        assertThat(shown(board, new GapFilter("", null, null, null, true))).containsExactly("crm");
        assertThat(board.overdue()).isEqualTo(1);
    }

    @Test
    void whatAnAimHasNoUseForIsLeftOut() {
        ToolId tool = new ToolId(Ids.next());
        assertThat(new NeedDetails("", Aim.UNDECIDED, NEXT.id(), tool, "x", "")).isEqualTo(NeedDetails.NONE);
        assertThat(new NeedDetails("", Aim.GIVEN_UP, null, tool, "x", "")).isEqualTo(NeedDetails.givingUp(null));
        assertThat(new NeedDetails("", Aim.WANTED, NEXT.id(), tool, "x", "").wantedText())
                .isEmpty();
        assertThatExceptionOfType(InvalidGapException.class)
                .isThrownBy(() -> new NeedDetails("x".repeat(501), Aim.WANTED, null, null, "", "n".repeat(2001)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(GapProblem::field)
                        .containsExactly(GapField.WEAKNESS, GapField.PHASE, GapField.NOTE));
    }

    @Test
    void theUsualCapabilitiesAreInTheCatalogueOnce() {
        assertThat(UsualCapabilities.KEYS)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(Catalogue.capability(key)).isPresent());
    }

    private static List<String> shown(GapBoard board, GapFilter filter) {
        return board.lines(filter).stream().map(line -> line.capability().key()).toList();
    }

    private static GapLine line(List<CapabilityTool> tools, @Nullable NeedDetails need) {
        return GapBoard.of(
                        tools,
                        need == null ? List.of() : List.of(need("emailing", need)),
                        List.of(PAST, NEXT, LAST),
                        TODAY)
                .line("emailing")
                .orElseThrow();
    }

    private static List<CapabilityTool> randomTools(Random random) {
        List<CapabilityTool> tools = new ArrayList<>();
        for (int at = random.nextInt(14); at > 0; at--) {
            @Nullable String main = random.nextInt(6) == 0 ? null : pick(random, SOME);
            Set<String> others = new TreeSet<>();
            for (int besides = random.nextInt(3); besides > 0; besides--) {
                others.add(pick(random, SOME));
            }
            others.removeIf(other -> Objects.equals(other, main));
            tools.add(new CapabilityTool(
                    new ToolId(Ids.next()),
                    "Outil " + at,
                    pick(random, Arrays.asList(ToolStatus.values())),
                    main,
                    List.copyOf(others)));
        }
        return tools;
    }

    private static List<NeedRecord> randomNeeds(Random random, List<CapabilityTool> tools) {
        List<NeedRecord> needs = new ArrayList<>();
        for (String capability : new HashSet<>(SOME)) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            Aim aim = pick(random, Arrays.asList(Aim.values()));
            PhaseId phase = pick(random, List.of(PAST, NEXT, LAST)).id();
            needs.add(need(
                    capability,
                    new NeedDetails(
                            random.nextBoolean() ? "" : "Trop lent",
                            aim,
                            aim == Aim.GIVEN_UP && random.nextBoolean() ? null : phase,
                            tools.isEmpty() || random.nextBoolean()
                                    ? null
                                    : pick(random, tools).id(),
                            random.nextBoolean() ? "" : "Outil " + random.nextInt(14),
                            "")));
        }
        return needs;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static CapabilityTool tool(String name, ToolStatus status, String capability) {
        return new CapabilityTool(new ToolId(Ids.next()), name, status, capability, List.of());
    }

    private static NeedRecord need(String capability, NeedDetails details) {
        return new NeedRecord(new NeedId(Ids.next()), 0, capability, details);
    }

    private static PhaseRecord phase(String name, LocalDate date) {
        return new PhaseRecord(new PhaseId(Ids.next()), 0, new PhaseDetails(name, date));
    }
}
