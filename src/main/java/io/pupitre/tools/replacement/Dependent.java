package io.pupitre.tools.replacement;

import io.pupitre.cadence.CadenceId;
import io.pupitre.scorecard.InputId;
import io.pupitre.tools.IntegrationId;
import java.util.UUID;

/** What depends on a tool and needs an answer before the tool goes. */
public sealed interface Dependent {

    /** Its id, whichever it is. */
    UUID value();

    /** Which of the kinds it is. */
    default DependentKind kind() {
        return switch (this) {
            case OfIntegration ignored -> DependentKind.INTEGRATION;
            case OfInput ignored -> DependentKind.INPUT;
            case OfCadence ignored -> DependentKind.CADENCE;
        };
    }

    /** The one of a kind. */
    static Dependent of(DependentKind kind, UUID id) {
        return switch (kind) {
            case INTEGRATION -> new OfIntegration(new IntegrationId(id));
            case INPUT -> new OfInput(new InputId(id));
            case CADENCE -> new OfCadence(new CadenceId(id));
        };
    }

    /** An integration that the tool is an end of. */
    record OfIntegration(IntegrationId id) implements Dependent {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** An input of KPIs whose figures come out of the tool. */
    record OfInput(InputId id) implements Dependent {
        @Override
        public UUID value() {
            return id.value();
        }
    }

    /** A cadence that the tool carries out. */
    record OfCadence(CadenceId id) implements Dependent {
        @Override
        public UUID value() {
            return id.value();
        }
    }
}
