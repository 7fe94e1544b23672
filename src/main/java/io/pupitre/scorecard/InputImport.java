package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures on their way into the inputs. Each verb refuses to be called in a state that it does not fit. */
@Entity
@Audited("input_import")
class InputImport extends TenantOwned implements Named {

    private static final int FILE_NAME_LENGTH = 255;

    @Column(nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ImportKind kind;

    private long fileSize;

    @Column(name = "file_sha256")
    private byte @Nullable [] fileHash;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(nullable = false)
    private String source = "";

    private @Nullable String mapping;

    @Column(name = "header_sha256")
    private byte @Nullable [] headerHash;

    private long rowsRead;
    private long rowsUnreadable;
    private long figuresNew;
    private long figuresChanged;
    private long figuresUnchanged;

    private @Nullable Long basedOn;
    private @Nullable Long sequence;

    @Column(nullable = false, updatable = false)
    private UUID createdBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InputImport() {}

    InputImport(ImportKind kind, String fileName, PersonId by, Instant at) {
        super(Ids.next());
        this.kind = kind;
        this.fileName = ScorecardText.ofFile(fileName, FILE_NAME_LENGTH);
        this.state = ImportState.RECEIVING;
        this.createdBy = by.value();
        this.createdAt = at;
    }

    /** Figures that need no file: they can be checked at once. */
    static InputImport direct(ImportKind kind, String name, String source, PersonId by, Instant at) {
        InputImport batch = new InputImport(kind, name, by, at);
        batch.source = source;
        batch.state = ImportState.CHECKING;
        return batch;
    }

    void received(long size, byte[] sha256) {
        require(ImportState.RECEIVING);
        fileSize = size;
        fileHash = sha256.clone();
        state = ImportState.RECEIVED;
    }

    /** Begins to read the file as {@code newMapping} says; what an earlier reading found is void. */
    void check(String newSource, String newMapping, byte[] newHeaderHash) {
        require(ImportState.RECEIVED, ImportState.CHECKED);
        source = newSource;
        mapping = newMapping;
        headerHash = newHeaderHash.clone();
        count(ImportCounts.NONE);
        basedOn = null;
        state = ImportState.CHECKING;
    }

    /** @param ledger how many times the workspace's inputs had been changed when the comparison began */
    void checked(ImportCounts counts, long ledger) {
        require(ImportState.CHECKING);
        count(counts);
        basedOn = ledger;
        state = ImportState.CHECKED;
    }

    void checkStopped() {
        require(ImportState.CHECKING);
        state = ImportState.RECEIVED;
    }

    void commit() {
        require(ImportState.CHECKED);
        state = ImportState.COMMITTING;
    }

    /** @param newSequence the number of this change among the workspace's changes of inputs */
    void committed(long newSequence, PersonId by, Instant at) {
        require(ImportState.COMMITTING);
        sequence = newSequence;
        decidedBy = by.value();
        decidedAt = at;
        state = ImportState.COMMITTED;
    }

    void commitStopped() {
        require(ImportState.COMMITTING);
        state = ImportState.CHECKED;
    }

    void undo() {
        require(ImportState.COMMITTED);
        state = ImportState.UNDOING;
    }

    void undone(PersonId by, Instant at) {
        require(ImportState.UNDOING);
        decidedBy = by.value();
        decidedAt = at;
        state = ImportState.UNDONE;
    }

    void undoStopped() {
        require(ImportState.UNDOING);
        state = ImportState.COMMITTED;
    }

    void discard(PersonId by, Instant at) {
        require(ImportState.RECEIVING, ImportState.RECEIVED, ImportState.CHECKED);
        decidedBy = by.value();
        decidedAt = at;
        state = ImportState.DISCARDED;
    }

    ImportState state() {
        return state;
    }

    long fileSize() {
        return fileSize;
    }

    String source() {
        return source;
    }

    /** @throws IllegalStateException before the first {@link #check} */
    String mapping() {
        if (mapping == null) {
            throw new IllegalStateException("Nobody has said what the columns mean");
        }
        return mapping;
    }

    /** Of the file's columns; nothing for figures that did not come as a file. */
    Optional<byte[]> headerHash() {
        return Optional.ofNullable(headerHash).map(byte[]::clone);
    }

    @Nullable
    Long basedOn() {
        return basedOn;
    }

    @Nullable
    Long sequence() {
        return sequence;
    }

    ImportInfo info() {
        return new ImportInfo(
                new ImportId(id()),
                kind,
                fileName,
                fileSize,
                state,
                source,
                new ImportCounts(rowsRead, rowsUnreadable, figuresNew, figuresChanged, figuresUnchanged),
                new PersonId(createdBy),
                createdAt,
                decidedBy == null ? null : new PersonId(decidedBy),
                decidedAt);
    }

    @Override
    public String name() {
        return fileName;
    }

    private void count(ImportCounts counts) {
        rowsRead = counts.rows();
        rowsUnreadable = counts.unreadable();
        figuresNew = counts.added();
        figuresChanged = counts.changed();
        figuresUnchanged = counts.unchanged();
    }

    private void require(ImportState first, ImportState... others) {
        Set<ImportState> allowed = EnumSet.of(first, others);
        if (!allowed.contains(state)) {
            throw new WrongStateException(state);
        }
    }
}
