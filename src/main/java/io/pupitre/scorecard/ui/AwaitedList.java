package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.scorecard.DueMonth;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.Comparator;
import java.util.List;

/** The months that are to be published, over all clients, the latest of them first: one click leads to each. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AwaitedList extends Composite<Section> {

    /** More are a matter of the table below. */
    private static final int SHOWN = 8;

    private record Awaited(ClientStanding client, DueMonth due) {}

    AwaitedList(List<ClientStanding> clients) {
        List<Awaited> all = clients.stream()
                .flatMap(client -> client.awaited().stream().map(due -> new Awaited(client, due)))
                .sorted(Comparator.comparingLong((Awaited one) -> one.due().daysLate())
                        .reversed()
                        .thenComparing(one -> one.client().client().name()))
                .toList();
        getContent().addClassName("pu-awaited");
        setVisible(!all.isEmpty());
        H2 title = new H2();
        Wording.bind(title, title::setText, "scorecard.awaited");
        UnorderedList list = new UnorderedList();
        all.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(line(one))));
        getContent().add(title, list);
        if (all.size() > SHOWN) {
            Paragraph more = new Paragraph();
            more.addClassName("pu-muted");
            Wording.bind(more, more::setText, "scorecard.awaited-more", all.size() - SHOWN);
            getContent().add(more);
        }
    }

    private Anchor line(Awaited one) {
        Anchor line = new Anchor("/"
                + ScorecardsNavigation.due(
                        one.client().client().slug(), one.due().month()));
        // Another scope is another page load.
        line.setRouterIgnore(true);
        Span client = new Span(one.client().client().name());
        client.addClassName("pu-awaited-client");
        Span month = new Span();
        Span standing = new Span();
        standing.addClassNames("pu-status", DueWords.badge(one.due()).partName());
        line.add(client, month, standing);
        Wording.bind(
                this,
                ignored -> {
                    FigureFormat format = FigureFormat.of(this);
                    month.setText(format.month(one.due().month()));
                    standing.setText(DueWords.of(one.due(), format, Phrases.of(this)));
                },
                "scorecard.awaited");
        return line;
    }
}
