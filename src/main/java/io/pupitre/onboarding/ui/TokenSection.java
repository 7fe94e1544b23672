package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.pupitre.agency.ApiTokenId;
import io.pupitre.agency.ApiTokenInfo;
import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.IssuedToken;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The tokens with which programs bring figures to the client. A new one is shown once, until the page is left. */
@SuppressWarnings("serial") // Sessions are never stored.
final class TokenSection extends Section implements LocaleChangeObserver {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final ListGrid<ApiTokenInfo> grid = new ListGrid<>("onboarding.step-tokens");
    private final TextField name = new TextField();
    private final Select<Integer> days = new Select<>();
    private final Code secret = new Code();
    private final Div shownOnce = new Div();
    private ZoneId zone = ZoneId.of("UTC");
    private Instant now = Instant.EPOCH;

    /**
     * @param issue makes a token of a name and days
     * @param revoke also revokes one that is shown
     */
    TokenSection(
            SerializableFunction<PersonId, String> nameOf,
            SerializableBiFunction<String, Integer, IssuedToken> issue,
            SerializableConsumer<ApiTokenId> revoke) {
        addClassNames("pu-stack", "pu-settings-section");
        H2 title = new H2();
        Wording.bind(title, title::setText, "onboarding.step-tokens");
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "onboarding.tokens-lead");
        describe(nameOf, revoke);
        Wording.bind(this, name::setLabel, "onboarding.token-name");
        Wording.bind(this, name::setHelperText, "onboarding.token-name-help");
        days.setItems(DAYS);
        days.setValue(DAYS.get(1));
        Wording.bind(this, days::setLabel, "onboarding.token-days");
        Wording.bind(
                this,
                ignored -> days.setItemLabelGenerator(many -> getTranslation("onboarding.token-days-choice", many)),
                "onboarding.token-days");
        Paragraph once = new Paragraph();
        Wording.bind(once, once::setText, "onboarding.token-once");
        shownOnce.addClassName("pu-stack");
        shownOnce.getElement().setAttribute("role", "status");
        shownOnce.add(once, secret);
        shownOnce.setVisible(false);
        Button go = new Button();
        Wording.bind(go, go::setText, "onboarding.token-issue");
        go.addClickListener(click -> issue(issue));
        Changes.mark(go, name, days);
        Div buttons = new Div(go);
        buttons.addClassName("pu-wizard-buttons");
        add(title, lead, grid, name, days, buttons, shownOnce);
    }

    /** @param clientZone in which moments are told */
    void show(List<ApiTokenInfo> tokens, ZoneId clientZone, Instant at) {
        zone = clientZone;
        now = at;
        grid.setItems(tokens);
        grid.setVisible(!tokens.isEmpty());
    }

    /** Takes a token that is still shown off the page. */
    void hideSecret() {
        secret.setText("");
        shownOnce.setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }

    private void issue(SerializableBiFunction<String, Integer, IssuedToken> issue) {
        name.setInvalid(!ApiTokens.NAME.isMetBy(name.getValue()));
        if (name.isInvalid()) {
            name.setErrorMessage(getTranslation("onboarding.token-name-needed"));
            name.focus();
            return;
        }
        secret.setText(issue.apply(name.getValue(), days.getValue()).secret());
        shownOnce.setVisible(true);
        name.clear();
    }

    private void describe(SerializableFunction<PersonId, String> nameOf, SerializableConsumer<ApiTokenId> revoke) {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.text("onboarding.token", ApiTokenInfo::name);
        grid.text("onboarding.token-state", one -> getTranslation(state(one)));
        grid.text("onboarding.token-issued-by", one -> nameOf.apply(one.issuedBy()));
        grid.text("onboarding.token-expires", one -> FigureFormat.of(this).moment(one.expiresAt(), zone));
        grid.text("onboarding.token-used", one -> FigureFormat.of(this).moment(one.usedAt(), zone));
        grid.actions(LitRenderer.<ApiTokenInfo>of("""
                        <vaadin-button theme="tertiary small" aria-label="${item.revoke} ${item.name}"
                          ?hidden=${!item.valid} @click=${end}>${item.revoke}</vaadin-button>""")
                .withProperty("revoke", one -> getTranslation("onboarding.token-revoke"))
                .withProperty("name", ApiTokenInfo::name)
                .withProperty("valid", one -> one.isValid(now))
                .withFunction("end", one -> revoke.accept(one.id())));
    }

    private String state(ApiTokenInfo token) {
        if (token.revokedAt() != null) {
            return "onboarding.token-revoked";
        }
        return token.isValid(now) ? "onboarding.token-valid" : "onboarding.token-expired";
    }
}
