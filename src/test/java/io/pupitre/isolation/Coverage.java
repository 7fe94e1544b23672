package io.pupitre.isolation;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares what there is to be tried with what is tried. */
@Component
class Coverage {

    private final List<IsolationCases> modules;

    Coverage(List<IsolationCases> modules) {
        this.modules = modules;
    }

    /** What of the services, request mappings and handlers of files has neither a case nor a reason for none, and the reverse. */
    List<String> findingsOf(Inventory inventory) {
        Set<String> covered = modules.stream()
                .flatMap(module -> Stream.of(
                                module.cases().stream().map(IsolationCase::item),
                                module.files().stream().map(FileCase::item),
                                module.exempt().keySet().stream())
                        .flatMap(items -> items))
                .collect(toCollection(TreeSet::new));
        Set<String> present =
                inventory.serviceMethods().stream().map(Inventory::name).collect(toCollection(TreeSet::new));
        present.addAll(inventory.requestMappings());
        present.addAll(Inventory.fileHandlers());
        return differences(present, covered);
    }

    /** The same for addresses. */
    List<String> findingsOfAddresses(Inventory inventory) {
        return differences(
                inventory.addresses(), Page.all().stream().map(Page::template).collect(toCollection(TreeSet::new)));
    }

    private static List<String> differences(Set<String> present, Set<String> covered) {
        return Stream.concat(
                        present.stream().filter(item -> !covered.contains(item)).map(item -> item + " has no case"),
                        covered.stream()
                                .filter(item -> !present.contains(item))
                                .map(item -> item + " is tried but not there"))
                .toList();
    }
}
