package io.pupitre.isolation;

import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import java.util.UUID;
import java.util.function.Supplier;

/** Loads a page as its owner and as strangers, and says what is wrong. */
final class PageTrespass {

    private final Callers callers;

    PageTrespass(Callers callers) {
        this.callers = callers;
    }

    /**
     * Answers what is wrong; nothing when the border holds.
     *
     * @param id of a record of the owner's, where the address names one
     */
    String findingOf(Page page, UUID id) {
        int toOwner = callers.load(page.owner().person(), page.address("nordwind", id))
                .status();
        if (toOwner != 200) {
            return page.template() + ": the owner gets " + toOwner;
        }
        for (SamplePerson stranger : page.owner().strangers()) {
            Caller.Answer onForeign = callers.load(stranger, page.address("nordwind", id));
            Caller.Answer onMissing = callers.load(stranger, page.nowhere(id));
            String finding = difference(page, stranger, onForeign, onMissing);
            if (!finding.isEmpty()) {
                return finding;
            }
        }
        return "";
    }

    /** The same for a foreign record at an address in the stranger's own workspace or agency. */
    String findingOfRecord(Page page, Supplier<UUID> seed) {
        SamplePerson stranger = page.owner() == Page.Owner.WORKSPACE ? SamplePerson.BOB : SamplePerson.BEA;
        Caller.Answer onForeign = callers.load(stranger, page.address("zephyr", seed.get()));
        Caller.Answer onMissing = callers.load(stranger, page.address("zephyr", Ids.next()));
        if (onMissing.status() != 404) {
            return page.template() + ": a missing record gives " + onMissing.status();
        }
        return onForeign.equals(onMissing)
                ? ""
                : page.template() + ": a foreign record gives " + onForeign + ", a missing one " + onMissing;
    }

    /**
     * The same for an agency that is named beside the path.
     *
     * @param id of a record of the owner's, where the address names one
     */
    String findingOfNamedAgency(Page page, UUID id) {
        String address = page.address("", id) + "?agency=";
        int toOwner = callers.load(SamplePerson.ADA, address + "atelier").status();
        if (toOwner != 200) {
            return page.template() + ": the owner gets " + toOwner;
        }
        return difference(
                page,
                SamplePerson.ADA,
                callers.load(SamplePerson.ADA, address + "boussole"),
                callers.load(SamplePerson.ADA, address + "nowhere"));
    }

    private static String difference(
            Page page, SamplePerson stranger, Caller.Answer onForeign, Caller.Answer onMissing) {
        if (onMissing.status() != 404) {
            return page.template() + ": " + stranger + " gets " + onMissing.status() + " where nothing is";
        }
        return onForeign.equals(onMissing)
                ? ""
                : page.template() + ": " + stranger + " gets " + onForeign + ", where nothing is " + onMissing;
    }
}
