package io.pupitre.tools.evaluation;

import io.pupitre.audit.ChangeReason;
import io.pupitre.tools.EditConflict;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolHold;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.ToolWriting;
import io.pupitre.tools.Tools;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Folded;
import io.pupitre.tools.catalogue.Product;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What decisions do to the client's stack: each step of a tool is in the log with the decision's reason. */
@Component
class CandidateTools implements ToolHold {

    private final Tools tools;
    private final EvaluationCandidateRepository candidates;
    private final EvaluationStatements statements;

    CandidateTools(Tools tools, EvaluationCandidateRepository candidates, EvaluationStatements statements) {
        this.tools = tools;
        this.candidates = candidates;
        this.statements = statements;
    }

    /**
     * Takes a candidate to where it is approved, step by step; a product that the stack doesn't have yet is added to it for
     * that. A tool that was approved before stays where it is.
     *
     * @throws StaleEvaluationException when somebody changes the tool at the same time
     */
    void approve(Evaluation evaluation, CandidateRecord candidate, String reason) {
        ToolId tool = candidate.details().tool();
        ToolId approved = tool == null ? toolFor(evaluation, candidate) : tool;
        ToolRecord known = tools.get(approved);
        Optional<ToolStatus> next = towardsApproval(known.details().status());
        while (next.isPresent()) {
            known = moved(evaluation, known, next.get(), reason);
            next = towardsApproval(known.details().status());
        }
    }

    /**
     * Retires those candidates that are tools and not approved.
     *
     * @throws StaleEvaluationException when somebody changes such a tool at the same time
     */
    void retire(Evaluation evaluation, List<CandidateRecord> those, String reason) {
        for (CandidateRecord candidate : those) {
            ToolId tool = candidate.details().tool();
            if (tool != null
                    && (candidate.status() == ToolStatus.CONSIDERED || candidate.status() == ToolStatus.EVALUATED)) {
                moved(evaluation, tools.get(tool), ToolStatus.RETIRED, reason);
            }
        }
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> those) {
        return candidates.findByToolIdIn(those).stream()
                .map(EvaluationCandidate::toolId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The tool of the stack that a product of that name is, as people compare names. Where a vendor isn't told, on either side,
     * it is the same one.
     */
    Optional<ToolId> inStack(String product) {
        Folded name = Folded.of(product);
        String vendor = Catalogue.product(product, "").map(Product::vendor).orElse("");
        return statements.stack().stream()
                .filter(one -> Folded.of(one.name()).equals(name))
                .filter(one -> vendor.isEmpty() || one.vendor().isEmpty() || isSame(one.vendor(), vendor))
                .min(Comparator.comparing(one -> !isSame(one.vendor(), vendor)))
                .map(EvaluationStatements.Named::id);
    }

    private ToolId toolFor(Evaluation evaluation, CandidateRecord candidate) {
        CandidateDetails details = candidate.details();
        // Somebody may have added it to the stack since it became a candidate.
        ToolId tool = inStack(details.product()).orElseGet(() -> add(evaluation, details));
        List<EvaluationCandidate> those = candidates.findByEvaluationIdOrderById(evaluation.id());
        if (those.stream().noneMatch(one -> tool.value().equals(one.toolId()))) {
            those.stream()
                    .filter(one -> one.id().equals(candidate.id().value()))
                    .forEach(one -> one.describe(new CandidateDetails(tool, "", details.listPrice())));
        }
        return tool;
    }

    private ToolId add(Evaluation evaluation, CandidateDetails details) {
        Optional<Product> known = Catalogue.product(details.product(), "");
        ToolWriting tool = ToolDetails.of(details.product())
                .vendor(known.map(Product::vendor).orElse(""))
                .capability(known.map(one -> one.primary().key()).orElse(evaluation.capability()))
                .listCost(details.listPrice());
        return tools.add(tool.details()).id();
    }

    private static boolean isSame(String name, String other) {
        return Folded.of(name).equals(Folded.of(other));
    }

    private ToolRecord moved(Evaluation evaluation, ToolRecord tool, ToolStatus to, String reason) {
        try {
            ChangeReason.during(
                    reason.isEmpty() ? evaluation.name() : evaluation.name() + " – " + reason,
                    () -> tools.move(tool, to));
        } catch (EditConflict | InvalidToolException | OptimisticLockingFailureException e) {
            throw new StaleEvaluationException();
        }
        return tools.get(tool.id());
    }

    private static Optional<ToolStatus> towardsApproval(ToolStatus status) {
        return switch (status) {
            case RETIRED -> Optional.of(ToolStatus.CONSIDERED);
            case CONSIDERED -> Optional.of(ToolStatus.EVALUATED);
            case EVALUATED -> Optional.of(ToolStatus.APPROVED);
            case APPROVED, IMPLEMENTING, ACTIVE, RETIRING -> Optional.empty();
        };
    }
}
