package io.pupitre.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody else saved the tool since the person read it. Nothing was written. */
public final class EditConflict extends RuntimeException {

    private final transient ToolRecord theirs;
    private final transient ToolDetails mine;
    private final transient List<FieldDifference> differences;

    EditConflict(ToolDetails base, ToolDetails mine, ToolRecord theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
        this.mine = mine;
        this.differences = differences(base, mine, theirs.details());
    }

    /** As it is stored now; a change against this one goes through. */
    public ToolRecord theirs() {
        return theirs;
    }

    /** As the person wanted it. */
    public ToolDetails mine() {
        return mine;
    }

    /** The fields in which the two differ, in the order of the fields; empty when both wrote the same. */
    public List<FieldDifference> differences() {
        return differences;
    }

    private static List<FieldDifference> differences(ToolDetails base, ToolDetails mine, ToolDetails theirs) {
        List<FieldDifference> differences = new ArrayList<>();
        for (ToolField field : ToolField.values()) {
            String wanted = mine.plain(field);
            String stored = theirs.plain(field);
            if (!Objects.equals(wanted, stored)) {
                differences.add(new FieldDifference(field, base.plain(field), wanted, stored));
            }
        }
        return List.copyOf(differences);
    }
}
