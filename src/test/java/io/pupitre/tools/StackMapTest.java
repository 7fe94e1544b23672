package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StackMapTest {

    private static final int FAR = 1_000;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Against distances by Floyd and Warshall, which knows nothing of queues. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatBreaksIsWhatDistancesSay(int seed) {
        Random random = new Random(seed);
        int many = 2 + random.nextInt(9);
        List<StackNode> nodes =
                IntStream.range(0, many).mapToObj(StackMapTest::node).toList();
        List<IntegrationRecord> integrations = new ArrayList<>();
        for (int i = random.nextInt(2 * many); i >= 0; i--) {
            int from = random.nextInt(many);
            integrations.add(integration(
                    nodes.get(from),
                    nodes.get((from + 1 + random.nextInt(many - 1)) % many),
                    pick(random, IntegrationDirection.values()),
                    pick(random, IntegrationStatus.values())));
        }
        int[][] certain = distances(nodes, integrations, false);
        int[][] possible = distances(nodes, integrations, true);
        StackMap map = StackMap.of(nodes, integrations);

        for (int from = 0; from < many; from++) {
            Impact impact = map.impactOf(nodes.get(from).end());

            Map<StackNode, String> expected = new HashMap<>();
            for (int to = 0; to < many; to++) {
                if (to != from && possible[from][to] < FAR) {
                    boolean known = certain[from][to] < FAR;
                    expected.put(nodes.get(to), known + " " + (known ? certain : possible)[from][to]);
                }
            }
            Map<StackNode, String> found = new HashMap<>();
            impact.reached()
                    .forEach(one -> found.put(
                            one.node(), one.certain() + " " + one.path().size()));
            assertThat(found).isEqualTo(expected);
            Endpoint start = nodes.get(from).end();
            impact.reached().forEach(one -> assertLeads(start, one));
            assertThat(impact.direct())
                    .extracting(IntegrationLine::record)
                    .containsExactlyInAnyOrderElementsOf(integrations.stream()
                            .filter(one -> one.details().touches(start)
                                    && (one.details().status() == IntegrationStatus.ACTIVE
                                            || one.details().status() == IntegrationStatus.BROKEN))
                            .toList());
        }
    }

    /** Each step begins where the last one ended, goes with the data, and the last one ends at what is reached. */
    private static void assertLeads(Endpoint start, Impact.Reached reached) {
        Endpoint at = start;
        for (Impact.Step step : reached.path()) {
            IntegrationDetails by = step.by().details();
            Endpoint next = step.to().end();
            boolean forwards = by.source().equals(at) && by.target().equals(next);
            boolean backwards = by.target().equals(at)
                    && by.source().equals(next)
                    && by.direction() != IntegrationDirection.ONE_WAY;
            assertThat(forwards || backwards).as("%s", step).isTrue();
            at = next;
        }
        assertThat(at).isEqualTo(reached.node().end());
    }

    @Test
    void aDirectionThatNobodyKnowsIsNotTakenForCertain() {
        StackNode crm = node(0);
        StackNode mailing = node(1);
        StackNode board = node(2);
        StackMap map = StackMap.of(
                List.of(crm, mailing, board),
                List.of(
                        integration(crm, mailing, IntegrationDirection.ONE_WAY, IntegrationStatus.BROKEN),
                        integration(board, mailing, IntegrationDirection.UNKNOWN, IntegrationStatus.ACTIVE)));

        assertThat(map.impactOf(crm.end()).reached())
                .extracting(one -> one.node().name() + " " + one.certain())
                .containsExactly("Outil 1 true", "Outil 2 false");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> map.impactOf(node(3).end()));
    }

    @Test
    void linesAreFoundWithoutCaseAndAccentsAndRetiredOnesOnlyWhenAskedFor() {
        StackNode crm = named("Boréal CRM");
        StackNode mailing = named("Tamis");
        StackMap map = StackMap.of(
                List.of(crm, mailing),
                List.of(
                        integration(crm, mailing, IntegrationDirection.ONE_WAY, IntegrationStatus.ACTIVE),
                        integration(mailing, crm, IntegrationDirection.ONE_WAY, IntegrationStatus.RETIRED)));

        assertThat(map.lines(IntegrationFilter.ALL)).hasSize(1);
        assertThat(map.lines(new IntegrationFilter("BOREAL", null))).hasSize(1);
        assertThat(map.lines(new IntegrationFilter("consentement", null))).hasSize(1);
        assertThat(map.lines(new IntegrationFilter("râteau", null))).isEmpty();
        assertThat(map.lines(new IntegrationFilter("", IntegrationStatus.RETIRED)))
                .singleElement()
                .satisfies(line -> assertThat(line.source()).isEqualTo("Tamis"));
    }

    private static int[][] distances(List<StackNode> nodes, List<IntegrationRecord> all, boolean guessing) {
        int many = nodes.size();
        int[][] distance = new int[many][many];
        for (int a = 0; a < many; a++) {
            for (int b = 0; b < many; b++) {
                distance[a][b] = a == b ? 0 : FAR;
            }
        }
        for (IntegrationRecord one : all) {
            IntegrationDetails details = one.details();
            int source = indexOf(nodes, details.source());
            int target = indexOf(nodes, details.target());
            boolean live =
                    details.status() != IntegrationStatus.PLANNED && details.status() != IntegrationStatus.RETIRED;
            if (live && (guessing || details.direction() != IntegrationDirection.UNKNOWN)) {
                distance[source][target] = 1;
                if (details.direction() != IntegrationDirection.ONE_WAY) {
                    distance[target][source] = 1;
                }
            }
        }
        for (int via = 0; via < many; via++) {
            for (int a = 0; a < many; a++) {
                for (int b = 0; b < many; b++) {
                    distance[a][b] = Math.min(distance[a][b], distance[a][via] + distance[via][b]);
                }
            }
        }
        return distance;
    }

    private static int indexOf(List<StackNode> nodes, Endpoint end) {
        return nodes.stream().map(StackNode::end).toList().indexOf(end);
    }

    private static <E> E pick(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static StackNode node(int number) {
        return number % 3 == 2
                ? new StackNode(
                        new Endpoint.OfSystem(new ExternalSystemId(Ids.next())),
                        "Outil " + number,
                        "",
                        null,
                        SystemKind.ERP)
                : named("Outil " + number);
    }

    private static StackNode named(String name) {
        return new StackNode(new Endpoint.OfTool(new ToolId(Ids.next())), name, "CRM", ToolStatus.ACTIVE, null);
    }

    private static IntegrationRecord integration(
            StackNode from, StackNode to, IntegrationDirection direction, IntegrationStatus status) {
        return new IntegrationRecord(
                new IntegrationId(Ids.next()), 0, IntegrationExamples.of(from.end(), to.end(), direction, status));
    }
}
