package io.pupitre.tools;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of what should be known of a tool is known. Of each: what it is there for, who owns and who administers it, who
 * uses it, its purpose and outcome; of one that was bought its vendor too; and of one that was bought and is in use its
 * licences, cost, billing and renewal, with the notice when that is on a date. Each of them counts the same.
 *
 * @param asked the fields that should be known
 * @param missing those of them that are not
 */
public record Completeness(List<ToolField> asked, List<ToolField> missing) {

    private static final List<ToolField> ALWAYS = List.of(
            ToolField.CAPABILITY,
            ToolField.OWNER,
            ToolField.ADMINS,
            ToolField.USERS,
            ToolField.PURPOSE,
            ToolField.OUTCOME);
    private static final List<ToolField> UNDER_CONTRACT = List.of(
            ToolField.SEATS_PAID, ToolField.SEATS_USED, ToolField.ANNUAL_COST, ToolField.BILLING, ToolField.RENEWAL);

    public Completeness {
        asked = List.copyOf(asked);
        missing = List.copyOf(missing);
    }

    public static Completeness of(ToolDetails tool) {
        List<ToolField> asked = new ArrayList<>(ALWAYS);
        if (tool.origin() == ToolOrigin.BOUGHT) {
            asked.add(ToolField.VENDOR);
            if (tool.status().inUse()) {
                asked.addAll(UNDER_CONTRACT);
                if (tool.renewal() instanceof Renewal.OnDate) {
                    asked.add(ToolField.NOTICE_DAYS);
                }
            }
        }
        return new Completeness(
                asked, asked.stream().filter(field -> tool.plain(field) == null).toList());
    }

    /** 0 to 100; 100 only when nothing is missing. */
    public int percent() {
        return (asked.size() - missing.size()) * 100 / asked.size();
    }
}
