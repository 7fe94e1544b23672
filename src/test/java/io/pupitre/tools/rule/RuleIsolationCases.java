package io.pupitre.tools.rule;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.FileCase;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class RuleIsolationCases implements IsolationCases {

    private final StackRules rules;
    private final ClientRules clientRules;
    private final StackRuleRepository repository;
    private final Tools tools;
    private final Personas personas;

    RuleIsolationCases(
            StackRules rules, ClientRules clientRules, StackRuleRepository repository, Tools tools, Personas personas) {
        this.rules = rules;
        this.clientRules = clientRules;
        this.repository = repository;
        this.tools = tools;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing(
                        "StackRules.list", AGENCY, name -> rules.add(RuleExamples.owner(name)), rules::list),
                IsolationCase.byHandle(
                        "StackRules.scores",
                        AGENCY,
                        () -> rules.add(RuleExamples.owner("scored")).id(),
                        () -> new StackRuleId(Ids.next()),
                        rule -> rules.scores().stream()
                                .anyMatch(one -> one.scores().containsKey(rule))),
                IsolationCase.byHandle(
                        "StackRules.preview",
                        AGENCY,
                        this::toolInLittoral,
                        () -> "owned by nobody",
                        owner -> rules.preview(ownedBy(owner)).concerned()),
                IsolationCase.byHandle("StackRules.change", AGENCY, this::rule, RuleIsolationCases::missing, rule -> {
                    rules.change(rule, RuleExamples.complete());
                    return "done";
                }),
                IsolationCase.byHandle("StackRules.remove", AGENCY, this::rule, RuleIsolationCases::missing, rule -> {
                    rules.remove(rule);
                    return "done";
                }),
                IsolationCase.byListing(
                        "ClientRules.results",
                        WORKSPACE,
                        name -> personas.as(
                                personas.agencyOf(SamplePerson.ADA), () -> rules.add(RuleExamples.owner(name))),
                        clientRules::results));
    }

    @Override
    public List<FileCase> files() {
        return List.of();
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                StackRule.class,
                () -> repository
                        .save(new StackRule(RuleExamples.owner("entity")))
                        .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "StackRules.add", "names no record; that what it adds is unseen elsewhere is shown by StackRules.list");
    }

    private StackRuleRecord rule() {
        return rules.add(RuleExamples.owner("rule"));
    }

    private static StackRuleRecord missing() {
        return new StackRuleRecord(new StackRuleId(Ids.next()), 0, RuleExamples.owner("missing"));
    }

    private String toolInLittoral() {
        String owner = "owner" + System.nanoTime();
        personas.as(
                personas.in(SamplePerson.CARL, "littoral"),
                () -> tools.add(ToolDetails.of("owned").owner(owner).details()));
        return owner;
    }

    private static StackRuleDetails ownedBy(String owner) {
        return new StackRuleDetails(
                "previewed",
                "",
                RuleExamples.all(new Condition.Check(RuleField.OWNER, Operator.ONE_OF, List.of(owner))),
                RuleExamples.all(Condition.Check.of(RuleField.VENDOR, Operator.FILLED)));
    }
}
