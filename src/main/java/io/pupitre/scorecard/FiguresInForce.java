package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The figures that count in the current workspace, however many there are. */
@Service
@ForConsultants
public class FiguresInForce {

    private final InputDefinitions inputs;
    private final FigureStatements statements;

    FiguresInForce(InputDefinitions inputs, FigureStatements statements) {
        this.inputs = inputs;
        this.statements = statements;
    }

    /** Takes one after the other. */
    public interface Taker {
        void take(FigureInForce figure) throws IOException;
    }

    /** The inputs that have any, of whatever source and day. */
    @Transactional(readOnly = true)
    public Set<InputId> inputs() {
        return statements.inputs(CurrentScope.workspace());
    }

    /**
     * Gives all figures of an input, in an order that means nothing; a page of them at a time is in memory. No connection is
     * held meanwhile, so that whoever takes them may be slow; figures that come in force meanwhile may be among them or not.
     *
     * @throws NotFoundException when this workspace has no such input
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public void read(InputId input, Taker taker) throws IOException {
        Scope.Workspace scope = CurrentScope.workspace();
        UUID known = inputs.findById(input.value())
                .orElseThrow(NotFoundException::new)
                .id();
        byte[] last = FigureStatements.BEGINNING;
        List<FigureStatements.Row> page;
        do {
            page = statements.page(scope, known, last);
            for (FigureStatements.Row row : page) {
                taker.take(row.figure());
                last = row.key().bytes();
            }
        } while (page.size() == FigureStatements.PAGE);
    }
}
