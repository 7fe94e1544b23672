package io.pupitre.tools;

import io.pupitre.agency.AgencyMembership;
import io.pupitre.agency.OpenWorkspace;
import io.pupitre.agency.StaffMember;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.notification.Mail;
import io.pupitre.notification.MailFailedException;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Tells an agency's people by mail that notice is to be given: 120, 90 and 60 days before its last day, one letter about all
 * that is new. Works in each person's own scope.
 *
 * @see <a href="../../../../../../docs/decisions/0021-notice-alerts.md">Notice alerts</a>
 */
@Component
class NoticeAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeAlerts.class);

    private final WorkspaceDirectory directory;
    private final People people;
    private final Renewals renewals;
    private final AlertStatements statements;
    private final Post post;

    NoticeAlerts(
            WorkspaceDirectory directory, People people, Renewals renewals, AlertStatements statements, Post post) {
        this.directory = directory;
        this.people = people;
        this.renewals = renewals;
        this.statements = statements;
        this.post = post;
    }

    /** Tells everybody what is new; does nothing when letters go nowhere. One person's trouble is not another's. */
    void tellAll() {
        if (!post.delivers()) {
            return;
        }
        for (StaffMember one : directory.staff()) {
            try {
                tell(one.person(), one.agency());
            } catch (RuntimeException e) {
                LOG.error(
                        "Notices for person {} of agency {}",
                        one.person().value(),
                        one.agency().value(),
                        e);
            }
        }
    }

    /** Tells one person what is new in one of their agencies. */
    void tell(PersonId person, AgencyId agency) {
        directory.enter(person, agency).ifPresent(scope -> CurrentScope.run(scope, () -> tell(scope)));
    }

    private void tell(Scope.Agency scope) {
        List<ContractRenewal> news = statements.untold(renewals.list().stream()
                .filter(contract -> contract.stage().isNear())
                .toList());
        if (news.isEmpty()) {
            return;
        }
        Mail letter = letter(scope, news);
        try {
            statements.handOver(news);
        } catch (DuplicateKeyException e) {
            // Another run tells the person of these. What it leaves is told next time.
            LOG.info("Notices for person {} are being told", scope.person().value(), e);
            return;
        }
        try {
            post.send(letter);
            statements.told(news);
        } catch (MailFailedException e) {
            LOG.warn("A letter about {} notices didn't leave", news.size(), e);
            if (!e.mayHaveLeft()) {
                statements.refused(news);
            }
        }
    }

    private Mail letter(Scope.Agency scope, List<ContractRenewal> news) {
        List<AgencyMembership> agencies = directory.agencies(scope.person());
        AgencyMembership agency = agencies.stream()
                .filter(one -> one.id().equals(scope.agency()))
                .findFirst()
                .orElseThrow();
        NoticeLetter letter = new NoticeLetter(people.find(scope.person()).orElseThrow(), agency.name());
        String calendar = post.link("/agency/renewals" + (agencies.size() > 1 ? "?agency=" + agency.slug() : ""));
        return letter.mail(news, contract -> toolPage(scope.person(), contract), calendar);
    }

    /** As they will meet it: who works for two agencies may need the longer address. */
    private String toolPage(PersonId person, ContractRenewal contract) {
        String address = directory
                .find(person, new WorkspaceId(contract.client().id()))
                .map(OpenWorkspace::address)
                .orElse(contract.client().slug());
        return post.link("/c/" + address + "/tools/" + contract.tool().value());
    }
}
