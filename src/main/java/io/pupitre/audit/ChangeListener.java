package io.pupitre.audit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Records what Hibernate writes, in the same transaction: no service can forget to, and a rolled back change leaves no
 * entry. A change for which the agency wants a reason is refused without one.
 */
@Component
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                SmartInitializingSingleton {

    /** Bookkeeping, and borders that can't change. */
    private static final Set<String> SILENT = Set.of("version", "clientId", "agencyId");

    private final EntityManagerFactory factory;
    private final AuditStore store;
    private final FlagStatements flags;
    private final Map<String, LoggedReferences> references;

    ChangeListener(
            EntityManagerFactory factory, AuditStore store, FlagStatements flags, List<LoggedReferences> references) {
        this.factory = factory;
        this.store = store;
        this.flags = flags;
        this.references = references.stream().collect(toUnmodifiableMap(LoggedReferences::subjectType, identity()));
    }

    @Override
    public void afterSingletonsInstantiated() {
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        record(
                AuditEntry.Action.CREATED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                null,
                event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        record(
                AuditEntry.Action.CHANGED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getOldState(),
                event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        record(
                AuditEntry.Action.DELETED,
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getDeletedState(),
                null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(
            AuditEntry.Action action,
            EntityPersister persister,
            Object entity,
            Object id,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        Audited audited = entity.getClass().getAnnotation(Audited.class);
        if (audited == null) {
            return;
        }
        List<FieldChange> changes = changes(persister.getPropertyNames(), before, after);
        if (action == AuditEntry.Action.CHANGED && changes.isEmpty()) {
            return;
        }
        if (action == AuditEntry.Action.CHANGED && !ChangeReason.isTold()) {
            refuseWithoutReason(audited.value(), changes);
        }
        String name = entity instanceof Named named ? named.name() : "";
        LoggedReferences naming = references.get(audited.value());
        if (naming != null) {
            NamedReferences named = new NamedReferences(naming, persister.getPropertyNames(), before, after);
            changes.addAll(named.changes());
            name = named.title(name);
        }
        store.append(
                action,
                audited.value(),
                (UUID) id,
                name,
                changes,
                about(audited, persister.getPropertyNames(), before, after));
    }

    private void refuseWithoutReason(String subjectType, List<FieldChange> changes) {
        if (!(CurrentScope.get() instanceof Scope.Workspace)) {
            return;
        }
        Set<String> flagged = flags.flagged(subjectType);
        List<String> unexplained = changes.stream()
                .map(FieldChange::field)
                .filter(flagged::contains)
                .toList();
        if (!unexplained.isEmpty()) {
            throw new ReasonRequiredException(unexplained);
        }
    }

    private static Set<UUID> about(
            Audited audited,
            String[] names,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        Set<UUID> about = new LinkedHashSet<>();
        for (String property : audited.about()) {
            int place = List.of(names).indexOf(property);
            if (before != null && before[place] instanceof UUID id) {
                about.add(id);
            }
            if (after != null && after[place] instanceof UUID id) {
                about.add(id);
            }
        }
        return about;
    }

    private static List<FieldChange> changes(
            String[] names, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String old = before == null ? null : text(before[i]);
            String now = after == null ? null : text(after[i]);
            if (!SILENT.contains(names[i]) && !Objects.equals(old, now)) {
                changes.add(new FieldChange(names[i], old, now));
            }
        }
        return changes;
    }

    /** Figures without trailing zeros: 12 and 12.0000 are the same figure. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            case String string when string.isEmpty() -> null;
            // An array is another one each time it is read.
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }
}
