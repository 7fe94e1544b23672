package io.pupitre.templates;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
class TemplatesIT {

    private final TwoClients ours = new TwoClients();
    private final TwoClients theirs = new TwoClients();
    private final TemplateDraft draft = new TemplateDraft(
            TemplateKind.PROCESS,
            Contents.both("Lancer 🚀 <b>كمبيوتر</b>"),
            Contents.both("Résumé"),
            Contents.steps(Contents.step("brief", "Brief", -20), Contents.step("go", "Lancer", 0)));

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates copies;

    @Autowired
    private AuditLog log;

    @Test
    void aConsultantDraftsAndAnAdminPublishes() {
        TemplateId id = in(ours.consultantInAgency(), () -> library.add(draft));
        TemplateRecord read = in(ours.consultantInAgency(), () -> library.get(id));
        assertThat(read.draft()).isEqualTo(draft);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> run(ours.consultantInAgency(), () -> library.publish(read, "Première")));
        assertThat(in(ours.adminInAgency(), () -> library.publish(read, "Première")))
                .isEqualTo(1);

        assertThat(in(ours.consultantInAgency(), () -> library.versions(id)))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.releaseNotes()).isEqualTo("Première");
                    assertThat(version.publishedBy()).isEqualTo("Ada");
                });
    }

    @Test
    void theFirstVersionIsUnchangedAfterTheSecond() {
        TemplateId id = published();
        TemplateContent shorter = Contents.steps(Contents.step("brief", "Brief", -10));
        run(ours.adminInAgency(), () -> library.redraft(library.get(id), draft.with(shorter)));
        run(ours.adminInAgency(), () -> library.publish(library.get(id), "Plus court"));

        assertThat(in(ours.adminInAgency(), () -> library.content(id, 1))).isEqualTo(draft.content());
        assertThat(in(ours.adminInAgency(), () -> library.content(id, 2))).isEqualTo(shorter);
    }

    @Test
    void theSecondOfTwoWhoDraftIsTold() {
        TemplateId id = published();
        TemplateRecord base = in(ours.consultantInAgency(), () -> library.get(id));
        TemplateDraft first = draft.with(Contents.steps(Contents.step("brief", "Premier", -10)));
        run(ours.consultantInAgency(), () -> library.redraft(base, first));

        assertThatExceptionOfType(StaleEditException.class)
                .isThrownBy(() -> run(ours.adminInAgency(), () -> library.redraft(base, draft)))
                .satisfies(e -> assertThat(e.theirs()).isEqualTo(first.content()));
        assertThatExceptionOfType(StaleEditException.class)
                .isThrownBy(() -> run(ours.adminInAgency(), () -> library.publish(base, "Trop tard")));
    }

    @Test
    void aClientsCopyKnowsItsVersionAndKeepsItsOwn() {
        TemplateId id = published();
        var here = ours.consultantInFirst();
        AppliedTemplateId copy = in(here, () -> copies.apply(id));
        TemplateContent own = Contents.steps(Contents.step("brief", "Notre brief", -15));
        run(here, () -> copies.edit(copies.get(copy), own));

        run(
                ours.adminInAgency(),
                () -> library.redraft(library.get(id), draft.with(Contents.steps(Contents.step("x", "X", 0)))));
        run(ours.adminInAgency(), () -> library.publish(library.get(id), "Deux"));

        AppliedRecord read = in(here, () -> copies.get(copy));
        assertThat(read.base()).isEqualTo(draft.content());
        assertThat(read.content()).isEqualTo(own);
        assertThat(read.line().number()).isEqualTo(1);
        assertThat(read.line().latestNumber()).isEqualTo(2);
        assertThat(in(here, copies::list)).singleElement().isEqualTo(read.line());
        assertThat(in(here, () -> log.of(copy.value())))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.CHANGED, AuditEntry.Action.CREATED);
    }

    @Test
    void aTemplateIsAppliedOnceAndCanBeRemoved() {
        TemplateId id = published();
        var here = ours.consultantInFirst();
        AppliedTemplateId copy = in(here, () -> copies.apply(id));

        assertThatExceptionOfType(AlreadyAppliedException.class).isThrownBy(() -> run(here, () -> copies.apply(id)));
        assertThat(in(here, copies::offers)).singleElement().matches(TemplateOffer::applied);
        assertThat(in(ours.consultantInSecond(), copies::offers))
                .singleElement()
                .matches(offer -> !offer.applied());

        run(here, () -> copies.remove(copy));
        assertThat(in(here, copies::list)).isEmpty();
    }

    @Test
    void anUnpublishedTemplateIsNotOffered() {
        TemplateId id = in(ours.adminInAgency(), () -> library.add(draft));

        assertThat(in(ours.consultantInFirst(), copies::offers)).isEmpty();
        notFound(() -> run(ours.consultantInFirst(), () -> copies.apply(id)));
    }

    @Test
    void anotherAgencyAndAnotherClientSeeNothing() {
        TemplateId id = published();
        AppliedTemplateId copy = in(ours.consultantInFirst(), () -> copies.apply(id));
        AppliedRecord base = in(ours.consultantInFirst(), () -> copies.get(copy));
        TemplateRecord record = in(ours.adminInAgency(), () -> library.get(id));

        assertThat(in(theirs.adminInAgency(), library::list)).isEmpty();
        assertThat(in(theirs.consultantInFirst(), copies::offers)).isEmpty();
        notFound(() -> in(theirs.adminInAgency(), () -> library.get(id)));
        notFound(() -> in(theirs.adminInAgency(), () -> library.versions(id)));
        notFound(() -> in(theirs.adminInAgency(), () -> library.content(id, 1)));
        notFound(() -> run(theirs.adminInAgency(), () -> library.redraft(record, draft)));
        notFound(() -> run(theirs.adminInAgency(), () -> library.publish(record, "x")));
        notFound(() -> run(theirs.consultantInFirst(), () -> copies.apply(id)));

        assertThat(in(ours.consultantInSecond(), copies::list)).isEmpty();
        notFound(() -> in(ours.consultantInSecond(), () -> copies.get(copy)));
        notFound(() -> run(ours.consultantInSecond(), () -> copies.edit(base, draft.content())));
        notFound(() -> run(ours.consultantInSecond(), () -> copies.remove(copy)));
    }

    @Test
    void theCmoHasNoPartInIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> in(ours.cmoInFirst(), copies::list));
    }

    @Test
    void startersAreAdoptedOnce() {
        run(ours.adminInAgency(), () -> library.adopt(StarterTemplates.all()));
        run(ours.adminInAgency(), () -> library.adopt(StarterTemplates.all()));

        assertThat(in(ours.consultantInAgency(), library::list))
                .hasSize(StarterTemplates.all().size())
                .allMatch(line -> line.latestNumber() == 1 && !line.draftOpen());
        assertThat(in(ours.consultantInFirst(), copies::offers))
                .extracting(TemplateOffer::origin)
                .contains("campaign-launch");
    }

    private TemplateId published() {
        return in(ours.adminInAgency(), () -> {
            TemplateId id = library.add(draft);
            library.publish(library.get(id), "Première");
            return id;
        });
    }

    private static void notFound(ThrowingCallable work) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(work);
    }
}
