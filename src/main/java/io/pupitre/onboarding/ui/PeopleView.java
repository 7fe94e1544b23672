package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.Clients;
import io.pupitre.agency.LastAdminException;
import io.pupitre.agency.LetterState;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.NewPerson;
import io.pupitre.onboarding.Invitations;
import io.pupitre.onboarding.Invitee;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.ui.BrowserZone;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is in the agency and its workspaces, with which role and until when; here people are asked in and let go. */
@Route(value = "agency/people", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.PEOPLE)
@SuppressWarnings("serial") // Sessions are never stored.
class PeopleView extends Div implements CommandSource, LocaleChangeObserver {

    private final transient Memberships memberships;
    private final transient Invitations invitations;
    private final transient Clients clients;
    private final transient Clock clock;
    private final ListGrid<MembershipLine> grid = new ListGrid<>("agency.people");

    PeopleView(Memberships memberships, Invitations invitations, Clients clients, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.clients = clients;
        this.clock = clock;
        addClassName("pu-page");
        columns();
        Button invite = new Button(Glyph.ADD.icon(), click -> ask());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(invite, invite::setText, "onboarding.invite");
        Key.CREATE.on(invite);
        add(new PageHeader("agency.people", invite).withLead("agency.people-lead"), grid);
        show();
    }

    private void columns() {
        grid.text("agency.person", MembershipLine::name);
        grid.text("agency.email", MembershipLine::email);
        // What may be long is wrapped, so that what can be done with a line stays in sight.
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.text("agency.role", line -> getTranslation(InviteeFields.key(line.role())))
                .setAutoWidth(false)
                .setWidth("150px");
        grid.text("agency.client", this::client);
        grid.text("onboarding.until", line -> line.endsAt() == null ? "" : day(line.endsAt()));
        grid.text("onboarding.invitation", this::invitation).setAutoWidth(false).setWidth("170px");
        var actions = grid.addColumn(LitRenderer.<MembershipLine>of("""
                        <vaadin-button theme="tertiary" ?hidden=${!item.invited} aria-label=${item.againTo} @click=${sendAgain}>${item.again}</vaadin-button>
                        <vaadin-button theme="tertiary" aria-label=${item.endOf} @click=${end}>${item.end}</vaadin-button>""")
                        .withProperty("invited", PeopleView::canBeSentAgain)
                        .withProperty("again", line -> getTranslation("onboarding.send-again"))
                        .withProperty("againTo", line -> getTranslation("onboarding.send-again-to", line.name()))
                        .withProperty("end", line -> getTranslation("onboarding.end"))
                        .withProperty("endOf", line -> getTranslation("onboarding.end-of", line.name()))
                        .withFunction("sendAgain", this::sendAgain)
                        .withFunction("end", this::end))
                .setAutoWidth(true);
        Wording.bind(grid, actions::setHeader, "onboarding.actions");
    }

    private void show() {
        grid.setItems(memberships.list());
    }

    private String client(MembershipLine line) {
        return Objects.requireNonNullElseGet(line.client(), () -> getTranslation("agency.all-clients"));
    }

    private String invitation(MembershipLine line) {
        if (line.lastLoginAt() != null && !isUndelivered(line)) {
            return getTranslation("onboarding.last-login", day(line.lastLoginAt()));
        }
        if (line.nextTryAt() != null) {
            return getTranslation("onboarding.letter-retry", moment(line.nextTryAt()));
        }
        if (line.letter() == LetterState.FAILED || line.letter() == LetterState.UNCLEAR) {
            return getTranslation("onboarding.letter-" + line.letter().name().toLowerCase(Locale.ROOT));
        }
        if (line.letter() == LetterState.WAITING || line.letter() == LetterState.SENDING) {
            return getTranslation("onboarding.letter-waiting");
        }
        if (line.invitationSentAt() != null) {
            return getTranslation("onboarding.sent-on", day(line.invitationSentAt()));
        }
        return getTranslation(line.invitedAt() == null ? "onboarding.never-signed-in" : "onboarding.not-sent");
    }

    private static boolean canBeSentAgain(MembershipLine line) {
        return line.lastLoginAt() == null || isUndelivered(line);
    }

    /** Who has signed in already still has to learn of a new client. */
    private static boolean isUndelivered(MembershipLine line) {
        return line.nextTryAt() != null || line.letter() == LetterState.FAILED || line.letter() == LetterState.UNCLEAR;
    }

    private String moment(Instant instant) {
        return FigureFormat.of(this).moment(instant, BrowserZone.of(this));
    }

    private String day(@Nullable Instant instant) {
        return FigureFormat.of(this).day(LocalDate.ofInstant(Objects.requireNonNull(instant), BrowserZone.of(this)));
    }

    private void ask() {
        new InviteDialog(atWork(), clock, new InviteDialog.Invite() {
                    @Override
                    public boolean invite(WorkspaceId workspace, Invitee invitee) {
                        return told(invitee.person(), () -> invitations.invite(workspace, invitee));
                    }

                    @Override
                    public boolean inviteAdmin(NewPerson person) {
                        return told(person, () -> invitations.inviteAdmin(person));
                    }
                })
                .open();
    }

    /** With a client that is at rest nothing begins. */
    private List<WorkspaceLine> atWork() {
        return clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .toList();
    }

    private boolean told(NewPerson person, Command invitation) {
        try {
            invitation.execute();
        } catch (AccountsUnavailableException e) {
            Notices.error("onboarding.keycloak-failed");
            return false;
        }
        show();
        Notices.success("onboarding.invited", person.name());
        return true;
    }

    private void sendAgain(MembershipLine line) {
        invitations.sendAgain(line.id());
        show();
        Notices.success("onboarding.sending", line.email());
    }

    private void end(MembershipLine line) {
        new ConfirmDestruction(client(line), line.name(), "onboarding.end-consequence", "onboarding.end", () -> {
                    try {
                        memberships.end(line.id());
                        show();
                        Notices.success("onboarding.ended", line.name());
                    } catch (LastAdminException e) {
                        Notices.error("onboarding.last-admin");
                    }
                })
                .open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("onboarding.invite"), Glyph.ADD, Key.CREATE, this::ask));
    }
}
