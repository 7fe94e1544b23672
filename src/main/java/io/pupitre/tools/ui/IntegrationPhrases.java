package io.pupitre.tools.ui;

import com.vaadin.flow.function.SerializableBiFunction;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.Impact;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationDirection;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationMethod;
import io.pupitre.tools.IntegrationProblem;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.SystemKind;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts integrations into words.
 *
 * @param phrases gives the phrase of a key with its arguments
 */
record IntegrationPhrases(SerializableBiFunction<String, Object[], String> phrases) implements Serializable {

    String say(String key, Object... arguments) {
        return phrases.apply(key, arguments);
    }

    String problem(IntegrationProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    String direction(IntegrationDirection direction) {
        return say(key("tools.direction-", direction));
    }

    String method(IntegrationMethod method) {
        return say(key("tools.method-", method));
    }

    String status(IntegrationStatus status) {
        return say(statusKey(status));
    }

    String kind(SystemKind kind) {
        return say(key("tools.system-kind-", kind));
    }

    static String statusKey(IntegrationStatus status) {
        return key("tools.integration-status-", status);
    }

    /** How a status is coloured. */
    static StatusBadge.Status badge(IntegrationStatus status) {
        return switch (status) {
            case ACTIVE -> StatusBadge.Status.OK;
            case BROKEN -> StatusBadge.Status.BAD;
            case PLANNED, RETIRED -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** A sign for eyes only: a word says the same beside it. */
    static String arrow(IntegrationDirection direction) {
        return switch (direction) {
            case ONE_WAY -> "→";
            case TWO_WAY -> "↔";
            case UNKNOWN -> "–";
        };
    }

    /** Both ends with the arrow between them. */
    static String ends(IntegrationLine line) {
        return line.source() + " " + arrow(line.details().direction()) + " " + line.target();
    }

    /** All of it in one sentence, for ears. */
    String spoken(IntegrationLine line) {
        IntegrationDetails details = line.details();
        return Stream.of(
                        say(key("tools.spoken-", details.direction()), line.source(), line.target()),
                        details.method() == IntegrationMethod.UNKNOWN ? "" : method(details.method()),
                        details.data(),
                        status(details.status()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What is at the other end, with the way that the data takes as seen from this one. */
    static String seenFrom(Endpoint end, IntegrationLine line) {
        boolean outwards = line.details().source().equals(end);
        String other = outwards ? line.target() : line.source();
        return switch (line.details().direction()) {
            case ONE_WAY -> (outwards ? "→ " : "← ") + other;
            case TWO_WAY, UNKNOWN -> arrow(line.details().direction()) + " " + other;
        };
    }

    /** The way of data from what goes to what misses it. */
    static String path(Impact impact, Impact.Reached reached) {
        return Stream.concat(
                        Stream.of(impact.subject().name()),
                        reached.path().stream().map(step -> step.to().name()))
                .collect(Collectors.joining(" → "));
    }

    /** The name of a property that the log has of an integration or a system. */
    String loggedLabel(String property) {
        return say(property.equals("kind") ? "tools.system-kind" : "tools.integration-" + property);
    }

    /** The value of a property as the log has it. */
    String logged(String property, String plain) {
        return switch (property) {
            case "direction" -> direction(IntegrationDirection.valueOf(plain));
            case "method" -> method(IntegrationMethod.valueOf(plain));
            case "status" -> status(IntegrationStatus.valueOf(plain));
            case "kind" -> kind(SystemKind.valueOf(plain));
            default -> plain;
        };
    }

    private static String key(String prefix, Enum<?> name) {
        return prefix + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
