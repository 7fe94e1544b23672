package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.DecisionKind;
import io.pupitre.tools.evaluation.DecisionRecord;
import io.pupitre.ui.LinkRule;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What was decided, the latest first, each with the evaluation as it was. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DecisionList extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final OrderedList list = new OrderedList();
    private final SerializableFunction<PersonId, String> nameOf;
    private List<DecisionRecord> decisions = List.of();
    private ZoneId zone = ZoneId.of("UTC");

    /** @param nameOf who somebody is; empty when they are no more known */
    DecisionList(SerializableFunction<PersonId, String> nameOf) {
        this.nameOf = nameOf;
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.evaluation-decisions");
        list.addClassName("pu-evaluation-decisions");
        getContent().add(title, list);
        Wording.bind(this, ignored -> tell(), "tools.evaluation-decisions");
    }

    /** @param clientZone in which moments are told */
    void show(List<DecisionRecord> present, ZoneId clientZone) {
        decisions = present;
        zone = clientZone;
        tell();
    }

    private void tell() {
        list.removeAll();
        setVisible(!decisions.isEmpty());
        decisions.forEach(one -> list.add(item(one)));
    }

    private ListItem item(DecisionRecord one) {
        ListItem item = new ListItem();
        Span what = new Span(words.say(sentence(one), one.subject()));
        what.addClassName("pu-evaluation-name");
        item.add(what);
        if (one.kind() == DecisionKind.APPROVAL || one.kind() == DecisionKind.VETO) {
            item.add(line(words.say(
                    "tools.evaluation-by",
                    words.figures().day(one.decidedOn()),
                    one.decider() == Decider.RECORDER
                            ? recorder(one)
                            : words.say("tools.evaluation-decider-named", words.decider(one.decider()), one.name()))));
        }
        if (!one.reason().isEmpty()) {
            item.add(line(words.say("tools.evaluation-reason-is", one.reason())));
        }
        if (!one.evidence().isEmpty()) {
            item.add(evidence(one.evidence()));
        }
        Paragraph recorded = line(words.say(
                "tools.evaluation-recorded",
                one.round(),
                words.figures().moment(one.recordedAt(), zone),
                recorder(one)));
        recorded.addClassName("pu-muted");
        NativeDetails then =
                new NativeDetails(words.say("tools.evaluation-as-it-was"), FrozenTable.of(words, one.asItWas()));
        item.add(recorded, then);
        return item;
    }

    private static String sentence(DecisionRecord one) {
        return "tools.evaluation-did-" + one.kind().name().toLowerCase(Locale.ROOT)
                + (one.kind() == DecisionKind.VETO && one.subject().isEmpty() ? "-all" : "");
    }

    private String recorder(DecisionRecord one) {
        String name = nameOf.apply(one.recordedBy());
        return name.isEmpty() ? words.say("tools.history-somebody") : name;
    }

    private Component evidence(String text) {
        Paragraph line = line(words.say("tools.evaluation-evidence-is") + " ");
        if (LinkRule.isWeb(text)) {
            Anchor link = new Anchor(text, text);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTarget("_blank");
            line.add(link);
        } else {
            line.add(new Span(text));
        }
        return line;
    }

    private static Paragraph line(String text) {
        return new Paragraph(new Span(text));
    }
}
