package io.pupitre.templates;

import java.util.EnumMap;
import java.util.Map;

/**
 * Something to be done.
 *
 * @param description may be empty
 * @param ownerRole who does it, as a role; may be empty
 * @param daysFromAnchor working days from the day that everything aims at: -5 is five of them before, 0 the day itself;
 *     -250 to 250
 */
public record Step(ElementId id, Bilingual title, Bilingual description, Bilingual ownerRole, int daysFromAnchor)
        implements Element {

    /** About a year of working days. */
    public static final int FARTHEST = 250;

    /** @throws InvalidTemplateException when a part doesn't fit */
    public Step {
        Limits.LINE.checkPresent(title);
        Limits.PARAGRAPHS.check(description);
        Limits.ROLE.check(ownerRole);
        if (Math.abs((long) daysFromAnchor) > FARTHEST) {
            throw new InvalidTemplateException("days");
        }
    }

    @Override
    public Map<Property, String> properties() {
        Map<Property, String> all = new EnumMap<>(Property.class);
        all.put(Property.TITLE_FR, title.fr());
        all.put(Property.TITLE_EN, title.en());
        all.put(Property.DESCRIPTION_FR, description.fr());
        all.put(Property.DESCRIPTION_EN, description.en());
        all.put(Property.OWNER_FR, ownerRole.fr());
        all.put(Property.OWNER_EN, ownerRole.en());
        all.put(Property.DAYS, String.valueOf(daysFromAnchor));
        return all;
    }
}
