# Everything here is a short name for a command that also works without make.
.DEFAULT_GOAL := help
.PHONY: help run test test-revocation fuzz check generate console bench bench-analytics build release reproduce

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/' | expand -t 20

run: ## run the program with a demonstration
	go run ./cmd/hoko serve --demo

test: ## run every test and check that this machine can run
	go run ./internal/check

test-revocation: ## end 50 keys in each of twelve ways under load, with a table of what came too late
	HOKO_REVOCATION_ROUNDS=50 go test ./cmd/hoko -run '^TestRevocation' -count 1 -timeout 30m -v

fuzz: ## look for what breaks each parser, a minute each; FUZZTIME=10s for less
	@grep -rEo --include='*_test.go' --exclude-dir=node_modules '^func Fuzz[A-Za-z0-9]+' . | sed -E 's#/[^/]*:func # #' | \
		while read -r folder name; do \
			echo "== $$folder $$name"; go test "$$folder" -run '^$$' -fuzz "^$$name\$$" -fuzztime $(or $(FUZZTIME),60s) -fuzzminimizetime 10x || exit 1; \
		done

check: ## lint and vet the Go code
	go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0 run ./...

generate: ## make the generated GraphQL code and the generated parts of the README anew
	go tool gqlgen generate
	go test ./graph ./server/rest ./cmd/hoko -run 'Golden|Readme' -update

console: ## build the web console into frontend/dist
	cd frontend && npm ci --no-audit --no-fund && npm run build

bench: ## measure the bars, each against a floor in the same run
	go test ./internal/bench -run '^$$' -bench . -skip Analytics -benchtime 3s

bench-analytics: ## measure analytics over five million clicks, and draining; HOKO_BENCH_CLICKS=500000,1000000,5000000,10000000 for growth, HOKO_BENCH_FOLDER and HOKO_BENCH_POSTGRES to keep what was filled
	go test ./service -run '^$$' -bench Drain -benchtime 5x
	go test ./internal/bench -run '^$$' -bench Analytics -benchtime 1x -timeout 2h

# What a release is called.
VERSION = $(shell git describe --tags --always --dirty)

build: ## build the program into bin/hoko
	CGO_ENABLED=0 go build -trimpath -o bin/hoko ./cmd/hoko

release: ## build the program for Linux and macOS into bin/release, with checksums and a list of what it is made of; VERSION=v1.2.3 for its name
	mkdir -p bin && rm -rf bin/release
	go run ./internal/release -version "$(VERSION)" -out bin/release

reproduce: release ## build the release again, from a copy of the commit elsewhere and with an empty cache, and compare the bytes
	copy=$$(mktemp -d) && trap 'rm -rf "$$copy"' EXIT && git archive --prefix=src/ HEAD | tar -x -C "$$copy" && \
		(cd "$$copy/src" && GOCACHE="$$copy/cache" go run ./internal/release -version "$(VERSION)" -out "$$copy/release") && \
		diff bin/release/SHA256SUMS "$$copy/release/SHA256SUMS" && echo "both releases have the same bytes"
