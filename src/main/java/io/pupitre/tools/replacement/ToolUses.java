package io.pupitre.tools.replacement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tools of the current workspace's client are used for: the inputs of KPIs whose figures come out of them, and the
 * cadences that they carry out.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ToolUses {

    private final ToolUseRepository repository;
    private final Tools tools;
    private final Inputs inputs;
    private final Cadences cadences;
    private final List<UseHold> holds;

    ToolUses(ToolUseRepository repository, Tools tools, Inputs inputs, Cadences cadences, List<UseHold> holds) {
        this.repository = repository;
        this.tools = tools;
        this.inputs = inputs;
        this.cadences = cadences;
        this.holds = holds;
    }

    /** @throws NotFoundException when this workspace has no such tool */
    public Uses of(ToolId tool) {
        tools.get(tool);
        return uses(repository.findByToolId(tool.value()));
    }

    /**
     * Says what a tool is used for.
     *
     * @param base what the person read
     * @param wanted what they want it to be
     * @throws StalePlanException when it was changed by somebody else since
     * @throws HeldUseException when an input that is left out is fed out of the tool
     * @throws NotFoundException when this workspace has no such tool, input or cadence
     */
    @Transactional
    public void change(ToolId tool, Uses base, Uses wanted) {
        String name = tools.hold(tool).details().name();
        List<ToolUse> stored = repository.findByToolId(tool.value());
        if (!uses(stored).equals(base)) {
            throw new StalePlanException();
        }
        Map<Dependent, String> names = choices();
        Set<Dependent> now = dependents(wanted);
        if (!names.keySet().containsAll(now)) {
            throw new NotFoundException();
        }
        List<String> held = holds.stream()
                .flatMap(hold -> hold.inputsOf(tool).stream())
                .filter(input ->
                        base.inputs().contains(input) && !wanted.inputs().contains(input))
                .map(input -> Objects.requireNonNull(names.get(new Dependent.OfInput(input))))
                .sorted()
                .toList();
        if (!held.isEmpty()) {
            throw new HeldUseException(held);
        }
        stored.stream().filter(use -> !now.contains(use.what())).forEach(repository::delete);
        Set<Dependent> before = dependents(base);
        now.stream()
                .filter(what -> !before.contains(what))
                .forEach(what -> repository.save(new ToolUse(tool.value(), what, name + " – " + names.get(what))));
    }

    /** What tools can be used for, with its names. */
    public Map<Dependent, String> choices() {
        Map<Dependent, String> names = new HashMap<>(inputs.all().stream()
                .collect(toMap(input -> new Dependent.OfInput(input.id()), io.pupitre.scorecard.Input::name)));
        cadences.list()
                .forEach(cadence -> names.put(
                        new Dependent.OfCadence(cadence.id()), cadence.details().name()));
        return names;
    }

    private static Uses uses(List<ToolUse> stored) {
        return new Uses(
                stored.stream()
                        .flatMap(use ->
                                use.what() instanceof Dependent.OfInput(InputId id) ? Stream.of(id) : Stream.empty())
                        .collect(toSet()),
                stored.stream()
                        .flatMap(use -> use.what() instanceof Dependent.OfCadence(CadenceId id)
                                ? Stream.of(id)
                                : Stream.empty())
                        .collect(toSet()));
    }

    private static Set<Dependent> dependents(Uses uses) {
        return Stream.concat(
                        uses.inputs().stream().<Dependent>map(Dependent.OfInput::new),
                        uses.cadences().stream().map(Dependent.OfCadence::new))
                .collect(toSet());
    }
}
