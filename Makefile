# The console's commands; `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test quick bench format docs clean

export PORT KEYCLOAK_PORT RESET JVMS

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

demo: ## run the console with its servers and sample people (PORT=8080 KEYCLOAK_PORT=8180 RESET=1)
	@exec bash infra/demo.sh

test: ## run all tests: unit, integration on real servers, journeys in a browser
	@exec bash infra/test.sh all

quick: ## compile, unit tests, architecture rules, one database test: under 3 minutes
	@exec bash infra/test.sh quick

bench: ## compare the console's speed with raw JDBC, one line each (JVMS=3)
	@exec bash infra/bench.sh

format: ## format the sources
	@exec ./mvnw -q spotless:apply

docs: ## draw the pictures of the modules into docs/modules
	@exec ./mvnw -q test -Dtest=ModuleDocumentation -Dsurefire.failIfNoSpecifiedTests=false

clean: ## delete what was built; the demo's data stays (RESET=1 with demo starts over)
	@exec rm -rf target frontend/generated node_modules
