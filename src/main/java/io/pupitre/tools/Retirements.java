package io.pupitre.tools;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What holds tools back from going, asked once for a whole file, and only when a row of it wants one to go. */
final class Retirements {

    private final RetirementCheck check;
    private final Map<ToolStatus, Map<ToolId, Integer>> open = new EnumMap<>(ToolStatus.class);

    Retirements(RetirementCheck check) {
        this.check = check;
    }

    /** Why the tool can't become like that, if so. */
    Optional<FieldProblem> problemOf(ToolRecord tool, ToolDetails wanted) {
        ToolStatus to = wanted.status();
        if (!RetirementCheck.concerns(tool.details().status(), to)) {
            return Optional.empty();
        }
        return Optional.ofNullable(open.computeIfAbsent(to, check::open).get(tool.id()))
                .map(count -> Tools.unsettled(to, count));
    }

    boolean anyHeld(Collection<ImportLine.Alteration> alterations) {
        return alterations.stream()
                .anyMatch(line -> problemOf(line.base(), line.details()).isPresent());
    }
}
