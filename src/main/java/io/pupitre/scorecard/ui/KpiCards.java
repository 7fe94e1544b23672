package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.ui.Wording;

/**
 * The KPIs of a month, one card each. The browser draws them from what it fetches itself ({@code
 * frontend/scorecard/kpi-cards.ts}): as components of the server twenty of them would keep a megabyte for each open tab.
 */
@Tag("pupitre-kpi-cards")
@JsModule("./scorecard/kpi-cards.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
@Uses(Button.class)
@Uses(SvgIcon.class)
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiCards extends Component {

    private final CardsDownload cards;

    KpiCards(CardsDownload cards) {
        this.cards = cards;
        cards.offerTo(getElement(), "src");
        getElement().setAttribute("key", cards.key());
        Wording.bindAttribute(this, "failure", "scorecard.cards-failed");
        Wording.bindAttribute(this, "retry", "scorecard.cards-retry");
        // Last, since with another language the browser asks for the words again.
        Wording.bind(
                this, ignored -> getElement().setAttribute("lang", getLocale().getLanguage()), "scorecard.cards-retry");
    }

    /** Gives the focus to the card of a KPI once it is drawn: where somebody was at work before the page was made anew. */
    KpiCards returningTo(String kpi) {
        getElement().setAttribute("return-to", kpi);
        return this;
    }

    CardsDownload cards() {
        return cards;
    }

    @ClientCallable
    void comment(String kpi) {
        act(acts -> acts.comment(kpi));
    }

    @ClientCallable
    void state(String kpi) {
        act(acts -> acts.state(kpi));
    }

    @ClientCallable
    void change(String kpi, String hypothesis) {
        act(acts -> acts.change(kpi, hypothesis));
    }

    @ClientCallable
    void remove(String kpi, String hypothesis) {
        act(acts -> acts.remove(kpi, hypothesis));
    }

    /** A browser can call what it was not offered. */
    private void act(SerializableConsumer<CardActs> act) {
        CardActs acts = cards.acts();
        if (acts != null) {
            act.accept(acts);
        }
    }
}
